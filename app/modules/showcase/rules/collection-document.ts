/** A collection as a document: title page, contents, one example after the other. Reads `sys.inputs.data`. */
export const collectionDocument = String.raw`
#let data = json(bytes(sys.inputs.data))
#let w = data.words
#set document(title: data.title, author: data.publisher, description: data.description)
#set text(font: "Source Sans 3", lang: data.language, size: 10.5pt)
#set par(leading: 0.68em, spacing: 0.95em)
#set page(paper: "a4", margin: (x: 26mm, top: 24mm, bottom: 24mm), numbering: "1", number-align: center)
#let accent = rgb("#055d5f")
#show heading: set text(fill: accent)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: 0.8em, text(size: 20pt, it.body)) }
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.55em, text(size: 12.5pt, it.body))
#show link: set text(fill: accent)

#page(numbering: none)[
  #v(52mm)
  #text(size: 13pt, fill: accent)[#data.kicker]
  #v(2mm)
  #title()
  #v(3mm)
  #text(size: 12pt)[#data.lead]
  #v(1fr)
  #text(size: 9.5pt)[#data.publisher \ #link(data.address) \ #w.licence #link(data.licence.href)[#data.licence.name]]
]

#if data.intro != "" [
  #heading(level: 1, outlined: false)[#w.about]
  #for paragraph in data.intro.split("\n\n") { par(text(lang: "sv", paragraph)) }
]

#outline(title: w.contents, depth: 1)

#for example in data.examples {
  [
    #heading(level: 1)[#text(lang: example.language, example.title)]
    #text(size: 11.5pt, lang: example.language, example.summary)
    #block(inset: (x: 4mm, y: 3.5mm), radius: 2mm, fill: rgb("#f1f8f8"), width: 100%)[
      #for fact in example.facts { par(spacing: 0.6em)[#strong(fact.term): #fact.value] }
    ]
    #for chapter in example.chapters [
      #heading(level: 2)[#chapter.title]
      #for paragraph in chapter.paragraphs { par(text(lang: example.language, paragraph)) }
    ]
    #par[#w.more #link(example.address)]
  ]
}
`;
