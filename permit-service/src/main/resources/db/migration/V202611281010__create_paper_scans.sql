-- Permits signed on paper: what was scanned, and the permit it became the document of.
ALTER TABLE permit ADD COLUMN paper_original boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN permit.paper_original IS 'The document is a sealed scan of a permit signed on paper (7.2)';

CREATE TABLE paper_scan (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    object_key   text        NOT NULL,
    sha256       text        NOT NULL,
    size         bigint      NOT NULL,
    state        text        NOT NULL CHECK (state IN ('RECEIVED', 'FILED', 'REFUSED')),
    refusal      text,
    permit_id    uuid        REFERENCES permit,
    pages        int,
    uploaded_by  text        NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    filed_at     timestamptz,
    UNIQUE (municipality, sha256),
    CHECK ((state = 'FILED') = (filed_at IS NOT NULL)),
    CHECK (state <> 'FILED' OR permit_id IS NOT NULL)
);
CREATE INDEX paper_scan_of_municipality ON paper_scan (municipality, id DESC);
COMMENT ON TABLE paper_scan IS 'Scans of permits signed on paper; the raw bytes lie in the bucket, also of refused ones';
COMMENT ON COLUMN paper_scan.refusal IS 'Problem type for which the last try failed';
