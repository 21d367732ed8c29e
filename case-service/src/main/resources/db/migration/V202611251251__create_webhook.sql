create table webhook (
  id uuid primary key,
  municipality varchar(8) not null,
  version integer not null,
  client text not null,
  url text not null,
  events text not null,
  only_own_applications boolean not null,
  active boolean not null,
  description text,
  secret text not null,
  former_secret text,
  former_secret_until timestamptz,
  created_at timestamptz not null
);
create index webhook_of_client on webhook (municipality, client, id desc);
create index webhook_active on webhook (municipality) where active;
comment on table webhook is 'Subscriptions of agencies'' systems to public changes';
comment on column webhook.client is 'The client the subscription belongs to (claim azp)';
comment on column webhook.events is 'Names of events, separated by spaces';
comment on column webhook.secret is 'Signs the messages (Standard Webhooks); sealed';
comment on column webhook.former_secret is 'Signs beside the new one until former_secret_until; sealed';

create table webhook_delivery (
  id uuid primary key,
  municipality varchar(8) not null,
  webhook_id uuid not null references webhook,
  message_id text not null,
  event_type text not null,
  body text not null,
  state varchar(12) not null,
  turn integer not null,
  tries integer not null,
  next_try_at timestamptz,
  created_at timestamptz not null,
  finished_at timestamptz,
  unique (webhook_id, message_id)
);
create index webhook_delivery_newest on webhook_delivery (webhook_id, id desc);
create index webhook_delivery_dead on webhook_delivery (municipality) where state = 'DEAD';
comment on table webhook_delivery is 'Messages to receivers; a message goes to a subscription once';
comment on column webhook_delivery.message_id is 'Header webhook-id, the same in every try';
comment on column webhook_delivery.turn is 'Counts scheduled tries; a job of another turn does nothing';
comment on column webhook_delivery.tries is 'Tries since it was made or sent again by hand';

create table webhook_attempt (
  id uuid primary key,
  municipality varchar(8) not null,
  delivery_id uuid not null references webhook_delivery,
  at timestamptz not null,
  status_code integer,
  millis bigint not null,
  error text
);
create index webhook_attempt_by_delivery on webhook_attempt (delivery_id, id);
comment on table webhook_attempt is 'Delivery log: each try, its answer and how long it took (milliseconds)';
