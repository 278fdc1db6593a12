// The files that were read by earlier loads, as bytes.
// returns: load: string, the key of the load; files: bytes
// rows: one for each load that read files, the earliest first
MATCH (fingerprints:Fingerprints)
RETURN fingerprints.load AS load, fingerprints.files AS files
ORDER BY load
