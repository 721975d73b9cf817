-- The key that seals the packages of orders for units without an interface: made once, its public half is printed in each package.
create table agencies.package_key (
    one boolean primary key default true,
    public_key bytea not null,
    private_key bytea not null,
    constraint package_key_is_one check (one)
);
