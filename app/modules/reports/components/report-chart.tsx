interface ReportChartProps {
  /** Drawn on the server; its texts are escaped there. */
  svg: string;
}

/** The picture of a report. It has a name and a description of its own, and the table says the same. */
export function ReportChart({ svg }: ReportChartProps) {
  return (
    <figure className="s-svg-figure">
      <div className="s-svg-figure__picture" dangerouslySetInnerHTML={{ __html: svg }} />
    </figure>
  );
}
