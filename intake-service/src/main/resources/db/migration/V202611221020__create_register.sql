CREATE TABLE register_counter (
    municipality text NOT NULL,
    register     text NOT NULL,
    year         int  NOT NULL,
    last_number  int  NOT NULL,
    PRIMARY KEY (municipality, register, year)
);
COMMENT ON TABLE register_counter IS 'The last number given in each register and Buddhist year';

CREATE TABLE register_entry (
    municipality text        NOT NULL,
    register     text        NOT NULL,
    year         int         NOT NULL,
    number       int         NOT NULL,
    item_id      uuid        NOT NULL,
    entered_at   timestamptz NOT NULL,
    correspondent text       NOT NULL DEFAULT '',
    subject      text        NOT NULL DEFAULT '',
    outcome      text        NOT NULL DEFAULT '',
    PRIMARY KEY (municipality, register, year, number),
    CONSTRAINT register_entry_once UNIQUE (municipality, register, item_id)
);
COMMENT ON TABLE register_entry IS 'ทะเบียนหนังสือรับ and ทะเบียนหนังสือส่ง: never deleted, numbers never reused';
COMMENT ON COLUMN register_entry.year IS 'Buddhist year of the Bangkok date';
