-- What measuring an identity photo showed when it came in: pixels and shares in per cent, and the part a crop would take.

create table materials_photo (
    attachment uuid primary key references materials_attachment (id),
    width      integer  not null check (width > 0),
    height     integer  not null check (height > 0),
    white      smallint not null check (white between 0 and 100),
    person     smallint not null check (person between 0 and 100),
    skin       smallint not null check (skin between 0 and 100),
    cut_width  integer  not null check (cut_width between 1 and width),
    cut_height integer  not null check (cut_height between 1 and height)
);

grant select, insert on materials_photo to anju_app;
