-- Every change of a setting, who made it, when and why; the newest row of a key is in force, none means the default.
create schema settings;

create table settings.setting_change (
    id bigint generated always as identity primary key,
    key text not null,
    old_value text not null,
    new_value text not null,
    reason text not null,
    changed_by bigint not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    constraint setting_change_changes check (old_value <> new_value),
    constraint setting_change_has_reason check (btrim(reason) <> '')
);
create index setting_change_key on settings.setting_change (key, id);
