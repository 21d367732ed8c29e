-- What the public may learn of a kind without holding a permit of it, and how often is checked.
CREATE TABLE public_kind (
    municipality   text        NOT NULL,
    procedure_code text        NOT NULL,
    by_number      boolean     NOT NULL,
    listed         boolean     NOT NULL,
    holder         text        NOT NULL CHECK (holder IN ('LEFT_OUT', 'MASKED', 'FULL')),
    place          boolean     NOT NULL,
    law_th         text,
    law_en         text,
    changed_by     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, procedure_code),
    CHECK (NOT listed OR (law_th IS NOT NULL AND law_en IS NOT NULL))
);
COMMENT ON TABLE public_kind IS 'Kinds of permits with their own rules of publicity; a kind that is not here is found by number and not listed';
COMMENT ON COLUMN public_kind.by_number IS 'Whether a printed number finds the permit without its token';
COMMENT ON COLUMN public_kind.listed IS 'Whether the law makes the register public: the open-data export has it';
COMMENT ON COLUMN public_kind.law_th IS 'Which law makes it public; needed to list it';
CREATE INDEX permit_open_register ON permit (municipality, procedure_code, id);
CREATE INDEX permit_by_number ON permit (municipality, be_year, sequence);
CREATE INDEX permit_document_hash ON permit (document_sha256) WHERE document_sha256 IS NOT NULL;

CREATE TABLE check_count (
    day            date   NOT NULL,
    municipality   text   NOT NULL,
    procedure_code text   NOT NULL,
    status         text   NOT NULL,
    way            text   NOT NULL CHECK (way IN ('API', 'PAGE', 'NUMBER', 'FILE', 'AGENCY')),
    checks         bigint NOT NULL,
    PRIMARY KEY (day, municipality, procedure_code, status, way)
);
COMMENT ON TABLE check_count IS 'How often permits of a kind were checked on a Bangkok day; of who checked, and which permit, nothing is kept';
