-- The courts of the city: the intermediate court of Zhanjiang and its ten basic courts, in the order of their codes.
create schema access;

create table access.court (
    code text primary key,
    name_zh text not null,
    name_en text not null,
    level text not null,
    division_code text,
    superior_code text references access.court (code),
    constraint court_level_known check (level in ('INTERMEDIATE', 'BASIC')),
    constraint basic_court_has_superior check ((level = 'BASIC') = (superior_code is not null))
);

insert into access.court (code, name_zh, name_en, level, division_code, superior_code) values
    ('粤08', '广东省湛江市中级人民法院', 'Zhanjiang Intermediate People''s Court of Guangdong Province', 'INTERMEDIATE', '440800', null),
    ('粤0802', '湛江市赤坎区人民法院', 'Chikan District People''s Court of Zhanjiang', 'BASIC', '440802', '粤08'),
    ('粤0803', '湛江市霞山区人民法院', 'Xiashan District People''s Court of Zhanjiang', 'BASIC', '440803', '粤08'),
    ('粤0804', '湛江市坡头区人民法院', 'Potou District People''s Court of Zhanjiang', 'BASIC', '440804', '粤08'),
    ('粤0811', '湛江市麻章区人民法院', 'Mazhang District People''s Court of Zhanjiang', 'BASIC', '440811', '粤08'),
    ('粤0823', '遂溪县人民法院', 'Suixi County People''s Court', 'BASIC', '440823', '粤08'),
    ('粤0825', '徐闻县人民法院', 'Xuwen County People''s Court', 'BASIC', '440825', '粤08'),
    ('粤0881', '廉江市人民法院', 'Lianjiang City People''s Court', 'BASIC', '440881', '粤08'),
    ('粤0882', '雷州市人民法院', 'Leizhou City People''s Court', 'BASIC', '440882', '粤08'),
    ('粤0883', '吴川市人民法院', 'Wuchuan City People''s Court', 'BASIC', '440883', '粤08'),
    ('粤0891', '湛江经济技术开发区人民法院', 'People''s Court of Zhanjiang Economic and Technological Development Zone', 'BASIC', null, '粤08');
