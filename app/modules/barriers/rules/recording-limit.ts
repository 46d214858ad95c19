/** The most that a report told aloud may take. */
export const recordingLimit = { bytes: 8_000_000, seconds: 600 };

/** Days that a report told without a case waits to be written out; then retention removes the recording. */
export const rawRecordingDays = 30;
