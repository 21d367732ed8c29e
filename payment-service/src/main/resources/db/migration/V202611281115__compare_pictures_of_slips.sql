CREATE TABLE slip_picture (
    slip_id      uuid     PRIMARY KEY REFERENCES slip (id),
    municipality text     NOT NULL,
    hash         bit(256) NOT NULL,
    bands        int[]    NOT NULL,
    payment      text
);
CREATE INDEX slip_picture_bands ON slip_picture USING gin (bands);
COMMENT ON TABLE slip_picture IS 'Difference hash of each slip''s picture, to find pictures that look alike in the whole province';
COMMENT ON COLUMN slip_picture.bands IS 'The hash''s rows that show something, each with its place: alike pictures share one';
COMMENT ON COLUMN slip_picture.payment IS 'The payment its mini-QR names; two that name different ones are not compared';
