-- Templates of permits as data, their versions, and which one a permit was issued with.
CREATE TABLE permit_template (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    code         text        NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
    version      int         NOT NULL CHECK (version >= 1),
    content      text        NOT NULL,
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL,
    UNIQUE (municipality, code, version)
);
COMMENT ON TABLE permit_template IS 'Every version of every permit template; rows are only ever added';
COMMENT ON COLUMN permit_template.content IS 'The template (JSON), Qute text by section';
CREATE TRIGGER permit_template_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON permit_template
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE permit_template_use (
    permit_id    uuid PRIMARY KEY REFERENCES permit,
    municipality text NOT NULL,
    code         text NOT NULL,
    version      int  NOT NULL CHECK (version >= 0),
    data         text NOT NULL
);
COMMENT ON TABLE permit_template_use IS 'The template and version a permit was issued with; version 0 is the built-in one';
COMMENT ON COLUMN permit_template_use.data IS 'What the procedure adds for data.… names (JSON object of texts)';

CREATE TABLE branding_image (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    mark         text        NOT NULL CHECK (mark IN ('SEAL', 'LOGO')),
    object_key   text        NOT NULL,
    content_type text        NOT NULL CHECK (content_type IN ('image/png', 'image/jpeg')),
    sha256       text        NOT NULL,
    size         bigint      NOT NULL,
    width        int         NOT NULL,
    height       int         NOT NULL,
    updated_at   timestamptz NOT NULL,
    updated_by   text        NOT NULL,
    UNIQUE (municipality, mark)
);
COMMENT ON TABLE branding_image IS 'Seal (ตราประทับ) and logo printed on permits; the bytes lie in the bucket';
COMMENT ON COLUMN branding_image.width IS 'Pixels';
