-- 导入进度: how far the import of a long file is, under a token that its sender chose.
alter table funds.statement add column token text;
alter table funds.statement add column total int not null default 0;
alter table funds.statement add column done int not null default 0;
create index statement_by_token on funds.statement (token) where token is not null;
