-- An auditor is drawn at random from a list that is fixed first (财产调查规定第17条至第20条); anybody can repeat the draw from its list and seed.
create table coercion.auditor_draw (
    id bigint generated always as identity primary key,
    request_id bigint not null references coercion.request,
    no int not null,
    candidates text[] not null,
    seed text not null,
    place int not null,
    drawn text not null,
    why text not null default '',
    drawn_at timestamptz not null,
    drawn_by bigint not null,
    drawn_by_name text not null,
    constraint auditor_draw_no unique (request_id, no),
    constraint auditor_draw_has_a_choice check (cardinality(candidates) between 2 and 50),
    constraint auditor_draw_seed check (seed ~ '^[0-9a-f]{64}$'),
    constraint auditor_draw_again_has_a_reason check (no = 1 or why <> ''),
    constraint auditor_draw_is_of_the_list check (drawn = candidates[place]),
    -- the first 15 hexadecimal digits of SHA-256 over seed and list, one a line, modulo the length of the list
    constraint auditor_draw_follows_its_seed check (place = 1 + ('x' || substr(encode(sha256(convert_to(
        seed || E'\n' || array_to_string(candidates, E'\n'), 'UTF8')), 'hex'), 1, 15))::bit(60)::bigint
        % cardinality(candidates))
);
create trigger auditor_draw_is_final before update or delete or truncate on coercion.auditor_draw
    execute function coercion.is_final();
