-- One role and one database per service. Local passwords; replace them in production.
CREATE ROLE intake LOGIN PASSWORD 'intake';
CREATE DATABASE intake OWNER intake;
CREATE ROLE cases LOGIN PASSWORD 'cases';
CREATE DATABASE cases OWNER cases;
CREATE ROLE payment LOGIN PASSWORD 'payment';
CREATE DATABASE payment OWNER payment;
CREATE ROLE permit LOGIN PASSWORD 'permit';
CREATE DATABASE permit OWNER permit;
CREATE ROLE keycloak LOGIN PASSWORD 'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
