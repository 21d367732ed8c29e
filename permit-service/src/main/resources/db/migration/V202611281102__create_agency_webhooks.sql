-- Agencies' systems that are told of changes as they happen.
CREATE TABLE permit_webhook (
    id             uuid        PRIMARY KEY,
    municipality   text        NOT NULL,
    client         text        NOT NULL,
    url            text        NOT NULL,
    description    text,
    secret         bytea       NOT NULL,
    active         boolean     NOT NULL,
    told_to        bigint      NOT NULL,
    last_status    int,
    last_error     text,
    last_at        timestamptz,
    created_at     timestamptz NOT NULL
);
CREATE INDEX permit_webhook_of_client ON permit_webhook (municipality, client, id DESC);
CREATE INDEX permit_webhook_active ON permit_webhook (municipality) WHERE active;
COMMENT ON TABLE permit_webhook IS 'Subscriptions of agencies'' systems to changes of permits; one change after the other, in order';
COMMENT ON COLUMN permit_webhook.client IS 'The client the subscription belongs to (claim azp)';
COMMENT ON COLUMN permit_webhook.secret IS 'Signs the messages (Standard Webhooks); sealed';
COMMENT ON COLUMN permit_webhook.told_to IS 'Position of the last change the receiver took';
COMMENT ON COLUMN permit_webhook.last_status IS 'HTTP status of the last try; null when there was no answer';
