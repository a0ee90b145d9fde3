-- A warehouse of schema 1, with something in most tables: made by the program of that schema, written out by sqlite3's .dump.
PRAGMA application_id = 1364023112;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('currency','EUR');
INSERT INTO setting VALUES('default_location','1');
CREATE TABLE counter (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('count',5);
INSERT INTO counter VALUES('purchase_order',1);
INSERT INTO counter VALUES('receipt',1);
CREATE TABLE chain_head (
    name  TEXT NOT NULL PRIMARY KEY CHECK (name IN ('movement', 'audit')),
    count INTEGER NOT NULL CHECK (count >= 0),
    hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_head VALUES('audit',12,X'f4d45893df4324f9021b9d784b1401a387abbd7ef4eb582658c8638fa496820b');
INSERT INTO chain_head VALUES('movement',42,X'396f90bcf6c8887020e2d8ace96c6a653da896fa226e99ab6f4818c1102c9afc');
CREATE TABLE app_user (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role     TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'manager', 'administrator', 'robot')),
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version  INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO app_user VALUES(1,'administrator','administrator','administrator',1,1);
CREATE TABLE command (
    id          INTEGER PRIMARY KEY,
    uuid        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    user_id     INTEGER NOT NULL REFERENCES app_user (id),
    recorded_at INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO command VALUES(1,'3b8da545-0551-437a-a2b4-02058a04004f','create warehouse',1,1795599079380,'Etc/UTC','');
INSERT INTO command VALUES(2,'370c4f65-d54f-4b69-9d17-39de46d34850','import locations',1,1795599079515,'Etc/UTC','');
INSERT INTO command VALUES(3,'a85cb919-5f09-45a7-8aae-32ae180b39b2','import items',1,1795599079713,'Etc/UTC','');
INSERT INTO command VALUES(4,'b638f648-b80c-445d-b2d2-c9d82a10a713','import suppliers',1,1795599079882,'Etc/UTC','');
INSERT INTO command VALUES(5,'f73def29-8cdd-4b3f-b25e-58962b3a8f25','import terms',1,1795599079936,'Etc/UTC','');
INSERT INTO command VALUES(6,'c9a20b68-4c1b-467b-8117-53708ed4bc1f','import sales',1,1795599080030,'Etc/UTC','');
INSERT INTO command VALUES(7,'758e4fa7-4f77-4f4d-accc-7366200debfb','import stock',1,1795599080093,'Etc/UTC','');
INSERT INTO command VALUES(8,'14ceffe5-eb6a-4196-bbae-6770914515f8','import stock',1,1795599080245,'Etc/UTC','');
INSERT INTO command VALUES(9,'49472353-cd49-493f-84c2-270b11a4a23a','import orders',1,1795599080393,'Etc/UTC','');
INSERT INTO command VALUES(10,'cfec4674-1175-43ad-919c-7808bd8a106e','import receipts',1,1795599080525,'Etc/UTC','');
INSERT INTO command VALUES(11,'8f2c2e24-510d-42d7-b5dc-9916925fb4fd','import sales',1,1795599080722,'Etc/UTC','');
INSERT INTO command VALUES(12,'ab7ba36d-c78c-4852-9ba2-19c7628bd79e','import stock',1,1795599080910,'Etc/UTC','');
INSERT INTO command VALUES(13,'9400cf3d-62d3-4c8c-95f5-a0761e3dfd15','forecast',1,1795599081042,'Etc/UTC','');
INSERT INTO command VALUES(14,'65cd1871-d9f3-4c08-be9e-9841d62a9794','suggest',1,1795599081072,'Etc/UTC','');
INSERT INTO command VALUES(15,'b73e4925-e48f-45eb-8a65-eae07e4efc9b','approve',1,1795599123296,'Etc/UTC','');
CREATE TABLE audit (
    seq        INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id),
    entity     TEXT NOT NULL,
    entity_id  INTEGER NOT NULL,
    action     TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete', 'restore', 'export')),
    before     TEXT NOT NULL, -- JSON object, {} where there was nothing
    after      TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256(hash of seq - 1, canonical row)
) STRICT;
INSERT INTO audit VALUES(1,2,'location',2,'create','{}','{"code":"A1","name":"Shelf A1","parent_id":1}',X'380566bd2e00cc663d95b63fc1c82f4d65511bcc93969d2c3b8a6a7529e68583');
INSERT INTO audit VALUES(2,3,'item',1,'create','{}','{"barcodes":["4006381333931"],"category":"Drinks","cost":21000,"decimals":0,"name":"Green tea 100 g","price":45000,"price_includes_tax":false,"shelf_life_days":null,"sku":"TEA","status":1,"tax_rate":70000,"unit":"piece"}',X'7737d983473451c7d17fc7cdc2616a2dd33ca4a14fc3e99a0a9e0cdb27e79d0f');
INSERT INTO audit VALUES(3,3,'item',2,'create','{}','{"barcodes":[],"category":"Drinks","cost":7000,"decimals":0,"name":"Fresh milk 1 l","price":12000,"price_includes_tax":false,"shelf_life_days":10,"sku":"MILK","status":1,"tax_rate":70000,"unit":"piece"}',X'26e1d821ee0ba1fe2d6643f3ae34932017570427a12531a1eb64225aa9a00571');
INSERT INTO audit VALUES(4,3,'item',3,'create','{}','{"barcodes":[],"category":"Food","cost":11000,"decimals":3,"name":"Rice","price":24000,"price_includes_tax":false,"shelf_life_days":null,"sku":"RICE","status":1,"tax_rate":70000,"unit":"kg"}',X'f03e10cd93623054a28e9b26058bfb58b831a933dea9651a206399b3a41346ac');
INSERT INTO audit VALUES(5,3,'item',4,'create','{}','{"barcodes":[],"category":"Home","cost":25000,"decimals":0,"name":"Mug","price":60000,"price_includes_tax":false,"shelf_life_days":null,"sku":"MUG","status":0,"tax_rate":190000,"unit":"piece"}',X'eaac1e088e44072f2c6dbd52868619a2c122b7553c0c1807928fd8d50f804a79');
INSERT INTO audit VALUES(6,4,'supplier',1,'create','{}','{"address":"","code":"LEAF","currency":"EUR","customer_number":"","email":"orders@leaf.example","language":"en","lead_time_days":5,"lead_time_sd_days":1.5,"minimum_order":2000,"name":"Leaf & Co","order_days":9,"order_until":"","payment_terms":"","phone":""}',X'0e40d27018be1d0227e1b28be3acdf360da1a127fca38394bf2a38020e8e8a9a');
INSERT INTO audit VALUES(7,4,'supplier',2,'create','{}','{"address":"","code":"DAIRY","currency":"EUR","customer_number":"","email":"","language":"de","lead_time_days":2,"lead_time_sd_days":null,"minimum_order":0,"name":"Dairy East","order_days":0,"order_until":"","payment_terms":"","phone":""}',X'bf0b7b1a12eab80a6bce90c936d009e31ffaa2922057fa63bf08f6c926e1685a');
INSERT INTO audit VALUES(8,5,'supplier_term',1,'create','{}','{"breaks":[[120,19500]],"currency":"EUR","item":1,"lead_time_days":null,"moq":12,"pack":6,"price":21000,"supplier":1,"supplier_name":"","supplier_sku":"L-77","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'ed45ced0b55a899d7a3f6e4724e54301872c557a7a7e165e6d1407ac86e8da2a');
INSERT INTO audit VALUES(9,5,'supplier_term',2,'create','{}','{"breaks":[],"currency":"EUR","item":3,"lead_time_days":null,"moq":5000,"pack":1000,"price":11000,"supplier":1,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'4c65645b829b3080f93b219c30c83e4305d97551fb18e54d148d2a626088ac2c');
INSERT INTO audit VALUES(10,5,'supplier_term',3,'create','{}','{"breaks":[],"currency":"EUR","item":4,"lead_time_days":9,"moq":6,"pack":6,"price":25000,"supplier":1,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'7143a5695cd31f3fb22b1e6406c4785164c94102468d7848389f84514991e693');
INSERT INTO audit VALUES(11,5,'supplier_term',4,'create','{}','{"breaks":[],"currency":"EUR","item":2,"lead_time_days":null,"moq":12,"pack":12,"price":7000,"supplier":2,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'052f25044327e4ed8a5d21fe08556083a0c25d18cc3fe40b2b1c4029fc9f6fc2');
INSERT INTO audit VALUES(12,15,'purchase_order',3,'create','{}','{"lines":1,"number":"PO-0001","state":"approved"}',X'f4d45893df4324f9021b9d784b1401a387abbd7ef4eb582658c8638fa496820b');
CREATE TABLE location (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL CHECK (code <> ''),
    code_key      TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    parent_id     INTEGER REFERENCES location (id),
    kind          TEXT NOT NULL DEFAULT 'site' CHECK (kind IN ('site', 'zone', 'bin')),
    walking_order INTEGER NOT NULL DEFAULT 0,
    quarantine    INTEGER NOT NULL DEFAULT 0 CHECK (quarantine IN (0, 1)), -- what lies here is not available
    address       TEXT NOT NULL DEFAULT '',
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'site') = (parent_id IS NULL)),
    CHECK (parent_id <> id)
) STRICT;
INSERT INTO location VALUES(1,'MAIN','main','Main',NULL,'site',1,0,'',0,1);
INSERT INTO location VALUES(2,'A1','a1','Shelf A1',1,'zone',2,0,'',0,1);
INSERT INTO location VALUES(3,'MAIN-QUARANTINE','main-quarantine','MAIN-QUARANTINE',1,'zone',3,1,'',0,1);
CREATE TABLE category (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    name_key  TEXT NOT NULL,
    parent_id INTEGER REFERENCES category (id)
) STRICT;
INSERT INTO category VALUES(1,'Drinks','drinks',NULL);
INSERT INTO category VALUES(2,'Food','food',NULL);
INSERT INTO category VALUES(3,'Home','home',NULL);
CREATE TABLE item (
    id                 INTEGER PRIMARY KEY,
    sku                TEXT NOT NULL CHECK (sku <> ''),
    sku_key            TEXT NOT NULL UNIQUE,
    name               TEXT NOT NULL,
    name_key           TEXT NOT NULL,
    category_id        INTEGER REFERENCES category (id),
    unit               TEXT NOT NULL DEFAULT 'piece',
    decimals           INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
    price              INTEGER CHECK (price >= 0), -- selling price of one unit; NULL = unknown
    price_includes_tax INTEGER NOT NULL DEFAULT 0 CHECK (price_includes_tax IN (0, 1)),
    tax_rate           INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 1000000), -- 1/10,000 of a percent
    cost               INTEGER CHECK (cost >= 0), -- purchase price of one unit, net; NULL = unknown
    shelf_life_days    INTEGER CHECK (shelf_life_days > 0),
    status             TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('new', 'active', 'phase-out', 'blocked')),
    status_since       TEXT NOT NULL DEFAULT '0001-01-01',
    successor_id       INTEGER REFERENCES item (id),
    deleted            INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version            INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO item VALUES(1,'TEA','tea','Green tea 100 g','green tea 100 g',1,'piece',0,45000,0,70000,21000,NULL,'active','2026-11-25',NULL,0,1);
INSERT INTO item VALUES(2,'MILK','milk','Fresh milk 1 l','fresh milk 1 l',1,'piece',0,12000,0,70000,7000,10,'active','2026-11-25',NULL,0,1);
INSERT INTO item VALUES(3,'RICE','rice','Rice','rice',2,'kg',3,24000,0,70000,11000,NULL,'active','2026-11-25',NULL,0,1);
INSERT INTO item VALUES(4,'MUG','mug','Mug','mug',3,'piece',0,60000,0,190000,25000,NULL,'new','2026-11-25',NULL,0,1);
CREATE TABLE item_unit (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    unit        TEXT NOT NULL CHECK (unit <> ''),
    numerator   INTEGER NOT NULL CHECK (numerator > 0),
    denominator INTEGER NOT NULL CHECK (denominator > 0),
    PRIMARY KEY (item_id, unit)
) STRICT, WITHOUT ROWID;
CREATE TABLE item_barcode (
    barcode  TEXT NOT NULL PRIMARY KEY,
    item_id  INTEGER NOT NULL REFERENCES item (id),
    unit     TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL CHECK (quantity > 0) -- in the item's smallest unit
) STRICT, WITHOUT ROWID;
INSERT INTO item_barcode VALUES('4006381333931',1,'',1);
CREATE TABLE supplier (
    id                INTEGER PRIMARY KEY,
    code              TEXT NOT NULL CHECK (code <> ''),
    code_key          TEXT NOT NULL UNIQUE,
    name              TEXT NOT NULL,
    email             TEXT NOT NULL DEFAULT '',
    phone             TEXT NOT NULL DEFAULT '',
    address           TEXT NOT NULL DEFAULT '',
    customer_number   TEXT NOT NULL DEFAULT '', -- our number at the supplier
    payment_terms     TEXT NOT NULL DEFAULT '',
    language          TEXT NOT NULL DEFAULT '',
    currency          TEXT NOT NULL CHECK (length(currency) = 3),
    lead_time_days    INTEGER CHECK (lead_time_days BETWEEN 0 AND 3650), -- NULL = unknown
    lead_time_sd      INTEGER CHECK (lead_time_sd >= 0), -- 1/100 days; NULL = unknown
    order_days        INTEGER NOT NULL DEFAULT 0 CHECK (order_days BETWEEN 0 AND 127), -- bit 0 = Monday; 0 = any day
    order_until       TEXT NOT NULL DEFAULT '', -- HH:MM; '' = any time
    minimum_order     INTEGER NOT NULL DEFAULT 0 CHECK (minimum_order >= 0), -- amount in his currency
    deleted           INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version           INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO supplier VALUES(1,'LEAF','leaf','Leaf & Co','orders@leaf.example','','','','','en','EUR',5,150,9,'',2000,0,1);
INSERT INTO supplier VALUES(2,'DAIRY','dairy','Dairy East','','','','','','de','EUR',2,NULL,0,'',0,0,1);
CREATE TABLE supplier_term (
    id             INTEGER PRIMARY KEY,
    supplier_id    INTEGER NOT NULL REFERENCES supplier (id),
    item_id        INTEGER NOT NULL REFERENCES item (id),
    supplier_sku   TEXT NOT NULL DEFAULT '',
    supplier_name  TEXT NOT NULL DEFAULT '', -- his name for the item
    unit           TEXT NOT NULL DEFAULT '',
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    price          INTEGER NOT NULL CHECK (price > 0),
    moq            INTEGER NOT NULL CHECK (moq > 0),
    pack           INTEGER NOT NULL CHECK (pack > 0),
    lead_time_days INTEGER CHECK (lead_time_days BETWEEN 0 AND 3650), -- NULL = the supplier's
    valid_from     TEXT NOT NULL DEFAULT '0001-01-01',
    valid_to       TEXT NOT NULL DEFAULT '9999-12-31',
    deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK (valid_from <= valid_to)
) STRICT;
INSERT INTO supplier_term VALUES(1,1,1,'L-77','','','EUR',21000,12,6,NULL,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(2,1,3,'','','','EUR',11000,5000,1000,NULL,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(3,1,4,'','','','EUR',25000,6,6,9,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(4,2,2,'','','','EUR',7000,12,12,NULL,'0001-01-01','9999-12-31',0,1);
CREATE TABLE supplier_term_break (
    term_id  INTEGER NOT NULL REFERENCES supplier_term (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price    INTEGER NOT NULL CHECK (price > 0),
    PRIMARY KEY (term_id, quantity)
) STRICT, WITHOUT ROWID;
INSERT INTO supplier_term_break VALUES(1,120,19500);
CREATE TABLE lot (
    id      INTEGER PRIMARY KEY,
    item_id INTEGER REFERENCES item (id),
    code    TEXT NOT NULL,
    expiry  TEXT, -- last day on which it may be sold; NULL = keeps
    CHECK ((id = 0) = (item_id IS NULL))
) STRICT;
INSERT INTO lot VALUES(0,NULL,'',NULL);
INSERT INTO lot VALUES(1,2,'M1','2026-11-08');
INSERT INTO lot VALUES(2,2,'M2','2026-11-14');
CREATE TABLE import_file (
    id         INTEGER PRIMARY KEY,
    command_id INTEGER NOT NULL REFERENCES command (id),
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL, -- without its folder
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    read       INTEGER NOT NULL,
    posted     INTEGER NOT NULL,
    rejected   INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    CHECK (read = posted + rejected + unchanged)
) STRICT;
INSERT INTO import_file VALUES(1,2,'locations','locations.csv',X'442e53ebf497dab402dd8932935c39a1056f894aeecb99af569850fd88ece480',1,1,0,0);
INSERT INTO import_file VALUES(2,3,'items','items.csv',X'a914a91b36c61e46826f0c74b8be8fedd92e154dade8ef358466d2661ee1dc7b',4,4,0,0);
INSERT INTO import_file VALUES(3,4,'suppliers','suppliers.csv',X'6e1844a9cce786d81e770bef9a32eebe94de5efc213ecde7768fcfb1ea746e8a',2,2,0,0);
INSERT INTO import_file VALUES(4,5,'terms','terms.csv',X'b15125dbcd19d5943843a26629c3cb2c7595d005f57e730049ffd1d288c5be44',4,4,0,0);
INSERT INTO import_file VALUES(5,6,'sales','sales.csv',X'5e6dc78eacf9d3bf74c1f7a31abf9c41a4c98525567c9ddd8358e2ffbec9b611',165,165,0,0);
INSERT INTO import_file VALUES(6,7,'stock','stock.csv',X'51f363420afa0056e3e0baca0fa12516e559d2528e1f6456aae546acc985e6b4',4,4,0,0);
INSERT INTO import_file VALUES(7,8,'stock','stock2.csv',X'1c9f20107fdf9efa3462de9cc8d7418f37ecd3cfc0976270c47501342dfe072e',1,1,0,0);
INSERT INTO import_file VALUES(8,9,'orders','orders.csv',X'3911ded694bb4b32c6d40a8a9e689fe17bd03b045565876defc36b20621dc8cf',3,3,0,0);
INSERT INTO import_file VALUES(9,10,'receipts','receipts.csv',X'09a6521c708424fbb36428098e9294065436284c2889fc8b3dc8f396a3cefeaf',1,1,0,0);
INSERT INTO import_file VALUES(10,11,'sales','changed.csv',X'8ecd752f8df15c2fcbcc54f2572120511f08a53cb80f69ea50a36b005970b91f',1,1,0,0);
INSERT INTO import_file VALUES(11,12,'stock','stock3.csv',X'b04ff2d842bb2b14b61561bf3a2539c1f8c3198e7fc106884dc0689ca020beae',3,3,0,0);
CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('sale', 'count', 'receipt', 'transfer', 'write-off', 'adjustment', 'opening')),
    number      TEXT NOT NULL,
    location_id INTEGER NOT NULL REFERENCES location (id),
    till        TEXT NOT NULL DEFAULT '',
    day         TEXT NOT NULL,
    moment      INTEGER NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
    command_id  INTEGER NOT NULL REFERENCES command (id),
    import_id   INTEGER REFERENCES import_file (id),
    reverses_id INTEGER REFERENCES document (id),
    reason      TEXT NOT NULL DEFAULT '',
    CHECK (reverses_id <> id)
) STRICT;
INSERT INTO document VALUES(1,'opening','NEW-4',1,'','2026-11-25',1795564800,1,3,NULL,NULL,'');
INSERT INTO document VALUES(2,'opening','NEW-4',2,'','2026-11-25',1795564800,1,3,NULL,NULL,'');
INSERT INTO document VALUES(3,'sale','R101',1,'T1','2026-09-01',1788258300,1,6,5,NULL,'');
INSERT INTO document VALUES(4,'sale','R102',1,'T1','2026-09-01',1788256320,1,6,5,NULL,'');
INSERT INTO document VALUES(5,'sale','R103',1,'T1','2026-09-01',1788269820,1,6,5,NULL,'');
INSERT INTO document VALUES(6,'sale','R104',1,'T1','2026-09-02',1788336300,1,6,5,NULL,'');
INSERT INTO document VALUES(7,'sale','R105',1,'T1','2026-09-02',1788340500,1,6,5,NULL,'');
INSERT INTO document VALUES(8,'sale','R106',1,'T1','2026-09-03',1788425520,1,6,5,NULL,'');
INSERT INTO document VALUES(9,'sale','R107',1,'T1','2026-09-03',1788435600,1,6,5,NULL,'');
INSERT INTO document VALUES(10,'sale','R108',1,'T1','2026-09-04',1788510960,1,6,5,NULL,'');
INSERT INTO document VALUES(11,'sale','R109',1,'T1','2026-09-04',1788509640,1,6,5,NULL,'');
INSERT INTO document VALUES(12,'sale','R110',1,'T1','2026-09-04',1788517080,1,6,5,NULL,'');
INSERT INTO document VALUES(13,'sale','R111',1,'T1','2026-09-05',1788604440,1,6,5,NULL,'');
INSERT INTO document VALUES(14,'sale','R112',1,'T1','2026-09-05',1788628740,1,6,5,NULL,'');
INSERT INTO document VALUES(15,'sale','R113',1,'T1','2026-09-05',1788631860,1,6,5,NULL,'');
INSERT INTO document VALUES(16,'sale','R114',1,'T1','2026-09-06',1788699960,1,6,5,NULL,'');
INSERT INTO document VALUES(17,'sale','R115',1,'T1','2026-09-06',1788687360,1,6,5,NULL,'');
INSERT INTO document VALUES(18,'sale','R116',1,'T1','2026-09-07',1788795780,1,6,5,NULL,'');
INSERT INTO document VALUES(19,'sale','R117',1,'T1','2026-09-07',1788787740,1,6,5,NULL,'');
INSERT INTO document VALUES(20,'sale','R118',1,'T1','2026-09-08',1788880980,1,6,5,NULL,'');
INSERT INTO document VALUES(21,'sale','R119',1,'T1','2026-09-08',1788868200,1,6,5,NULL,'');
INSERT INTO document VALUES(22,'sale','R120',1,'T1','2026-09-08',1788865500,1,6,5,NULL,'');
INSERT INTO document VALUES(23,'sale','R121',1,'T1','2026-09-09',1788957180,1,6,5,NULL,'');
INSERT INTO document VALUES(24,'sale','R122',1,'T1','2026-09-09',1788961560,1,6,5,NULL,'');
INSERT INTO document VALUES(25,'sale','R123',1,'T1','2026-09-09',1788973440,1,6,5,NULL,'');
INSERT INTO document VALUES(26,'sale','R124',1,'T1','2026-09-10',1789037280,1,6,5,NULL,'');
INSERT INTO document VALUES(27,'sale','R125',1,'T1','2026-09-10',1789053960,1,6,5,NULL,'');
INSERT INTO document VALUES(28,'sale','R126',1,'T1','2026-09-11',1789144560,1,6,5,NULL,'');
INSERT INTO document VALUES(29,'sale','R127',1,'T1','2026-09-11',1789132860,1,6,5,NULL,'');
INSERT INTO document VALUES(30,'sale','R128',1,'T1','2026-09-12',1789234260,1,6,5,NULL,'');
INSERT INTO document VALUES(31,'sale','R129',1,'T1','2026-09-12',1789206780,1,6,5,NULL,'');
INSERT INTO document VALUES(32,'sale','R130',1,'T1','2026-09-12',1789216200,1,6,5,NULL,'');
INSERT INTO document VALUES(33,'sale','R131',1,'T1','2026-09-13',1789303260,1,6,5,NULL,'');
INSERT INTO document VALUES(34,'sale','R132',1,'T1','2026-09-13',1789325520,1,6,5,NULL,'');
INSERT INTO document VALUES(35,'sale','R133',1,'T1','2026-09-14',1789389900,1,6,5,NULL,'');
INSERT INTO document VALUES(36,'sale','R134',1,'T1','2026-09-14',1789410120,1,6,5,NULL,'');
INSERT INTO document VALUES(37,'sale','R135',1,'T1','2026-09-14',1789399320,1,6,5,NULL,'');
INSERT INTO document VALUES(38,'sale','R136',1,'T1','2026-09-15',1789492020,1,6,5,NULL,'');
INSERT INTO document VALUES(39,'sale','R137',1,'T1','2026-09-15',1789459980,1,6,5,NULL,'');
INSERT INTO document VALUES(40,'sale','R138',1,'T1','2026-09-15',1789469220,1,6,5,NULL,'');
INSERT INTO document VALUES(41,'sale','R139',1,'T1','2026-09-16',1789568700,1,6,5,NULL,'');
INSERT INTO document VALUES(42,'sale','R140',1,'T1','2026-09-16',1789549800,1,6,5,NULL,'');
INSERT INTO document VALUES(43,'sale','R141',1,'T1','2026-09-16',1789575420,1,6,5,NULL,'');
INSERT INTO document VALUES(44,'sale','R142',1,'T1','2026-09-17',1789656900,1,6,5,NULL,'');
INSERT INTO document VALUES(45,'sale','R143',1,'T1','2026-09-17',1789654920,1,6,5,NULL,'');
INSERT INTO document VALUES(46,'sale','R144',1,'T1','2026-09-17',1789654440,1,6,5,NULL,'');
INSERT INTO document VALUES(47,'sale','R145',1,'T1','2026-09-18',1789722660,1,6,5,NULL,'');
INSERT INTO document VALUES(48,'sale','R146',1,'T1','2026-09-18',1789731720,1,6,5,NULL,'');
INSERT INTO document VALUES(49,'sale','R147',1,'T1','2026-09-18',1789746780,1,6,5,NULL,'');
INSERT INTO document VALUES(50,'sale','R148',1,'T1','2026-09-19',1789812960,1,6,5,NULL,'');
INSERT INTO document VALUES(51,'sale','R149',1,'T1','2026-09-19',1789805340,1,6,5,NULL,'');
INSERT INTO document VALUES(52,'sale','R150',1,'T1','2026-09-19',1789825140,1,6,5,NULL,'');
INSERT INTO document VALUES(53,'sale','R151',1,'T1','2026-09-20',1789909680,1,6,5,NULL,'');
INSERT INTO document VALUES(54,'sale','R152',1,'T1','2026-09-20',1789919820,1,6,5,NULL,'');
INSERT INTO document VALUES(55,'sale','R153',1,'T1','2026-09-20',1789930260,1,6,5,NULL,'');
INSERT INTO document VALUES(56,'sale','R154',1,'T1','2026-09-21',1790000700,1,6,5,NULL,'');
INSERT INTO document VALUES(57,'sale','R155',1,'T1','2026-09-21',1789999560,1,6,5,NULL,'');
INSERT INTO document VALUES(58,'sale','R156',1,'T1','2026-09-21',1789999380,1,6,5,NULL,'');
INSERT INTO document VALUES(59,'sale','R157',1,'T1','2026-09-22',1790068380,1,6,5,NULL,'');
INSERT INTO document VALUES(60,'sale','R158',1,'T1','2026-09-22',1790071620,1,6,5,NULL,'');
INSERT INTO document VALUES(61,'sale','R159',1,'T1','2026-09-22',1790064360,1,6,5,NULL,'');
INSERT INTO document VALUES(62,'sale','R160',1,'T1','2026-09-23',1790179560,1,6,5,NULL,'');
INSERT INTO document VALUES(63,'sale','R161',1,'T1','2026-09-23',1790182860,1,6,5,NULL,'');
INSERT INTO document VALUES(64,'sale','R162',1,'T1','2026-09-24',1790270640,1,6,5,NULL,'');
INSERT INTO document VALUES(65,'sale','R163',1,'T1','2026-09-24',1790252520,1,6,5,NULL,'');
INSERT INTO document VALUES(66,'sale','R164',1,'T1','2026-09-25',1790343000,1,6,5,NULL,'');
INSERT INTO document VALUES(67,'sale','R165',1,'T1','2026-09-25',1790330040,1,6,5,NULL,'');
INSERT INTO document VALUES(68,'sale','R166',1,'T1','2026-09-25',1790350200,1,6,5,NULL,'');
INSERT INTO document VALUES(69,'sale','R167',1,'T1','2026-09-26',1790424300,1,6,5,NULL,'');
INSERT INTO document VALUES(70,'sale','R168',1,'T1','2026-09-26',1790416020,1,6,5,NULL,'');
INSERT INTO document VALUES(71,'sale','R169',1,'T1','2026-09-26',1790425800,1,6,5,NULL,'');
INSERT INTO document VALUES(72,'sale','R170',1,'T1','2026-09-27',1790524860,1,6,5,NULL,'');
INSERT INTO document VALUES(73,'sale','R171',1,'T1','2026-09-27',1790526180,1,6,5,NULL,'');
INSERT INTO document VALUES(74,'sale','R172',1,'T1','2026-09-27',1790528280,1,6,5,NULL,'');
INSERT INTO document VALUES(75,'sale','R173',1,'T1','2026-09-28',1790621700,1,6,5,NULL,'');
INSERT INTO document VALUES(76,'sale','R174',1,'T1','2026-09-28',1790598780,1,6,5,NULL,'');
INSERT INTO document VALUES(77,'sale','R175',1,'T1','2026-09-29',1790677320,1,6,5,NULL,'');
INSERT INTO document VALUES(78,'sale','R176',1,'T1','2026-09-29',1790699640,1,6,5,NULL,'');
INSERT INTO document VALUES(79,'sale','R177',1,'T1','2026-09-29',1790689200,1,6,5,NULL,'');
INSERT INTO document VALUES(80,'sale','R178',1,'T1','2026-09-30',1790790660,1,6,5,NULL,'');
INSERT INTO document VALUES(81,'sale','R179',1,'T1','2026-09-30',1790769120,1,6,5,NULL,'');
INSERT INTO document VALUES(82,'sale','R180',1,'T1','2026-09-30',1790766720,1,6,5,NULL,'');
INSERT INTO document VALUES(83,'sale','R181',1,'T1','2026-10-01',1790868120,1,6,5,NULL,'');
INSERT INTO document VALUES(84,'sale','R182',1,'T1','2026-10-01',1790844600,1,6,5,NULL,'');
INSERT INTO document VALUES(85,'sale','R183',1,'T1','2026-10-01',1790856720,1,6,5,NULL,'');
INSERT INTO document VALUES(86,'sale','R184',1,'T1','2026-10-02',1790947680,1,6,5,NULL,'');
INSERT INTO document VALUES(87,'sale','R185',1,'T1','2026-10-02',1790946300,1,6,5,NULL,'');
INSERT INTO document VALUES(88,'sale','R186',1,'T1','2026-10-02',1790940600,1,6,5,NULL,'');
INSERT INTO document VALUES(89,'sale','R187',1,'T1','2026-10-03',1791033180,1,6,5,NULL,'');
INSERT INTO document VALUES(90,'sale','R188',1,'T1','2026-10-03',1791050220,1,6,5,NULL,'');
INSERT INTO document VALUES(91,'sale','R189',1,'T1','2026-10-03',1791016200,1,6,5,NULL,'');
INSERT INTO document VALUES(92,'sale','R190',1,'T1','2026-10-04',1791137100,1,6,5,NULL,'');
INSERT INTO document VALUES(93,'sale','R191',1,'T1','2026-10-04',1791125400,1,6,5,NULL,'');
INSERT INTO document VALUES(94,'sale','R192',1,'T1','2026-10-04',1791113400,1,6,5,NULL,'');
INSERT INTO document VALUES(95,'sale','R193',1,'T1','2026-10-05',1791211800,1,6,5,NULL,'');
INSERT INTO document VALUES(96,'sale','R194',1,'T1','2026-10-05',1791193860,1,6,5,NULL,'');
INSERT INTO document VALUES(97,'sale','R195',1,'T1','2026-10-05',1791210540,1,6,5,NULL,'');
INSERT INTO document VALUES(98,'sale','R196',1,'T1','2026-10-06',1791279960,1,6,5,NULL,'');
INSERT INTO document VALUES(99,'sale','R197',1,'T1','2026-10-06',1791281280,1,6,5,NULL,'');
INSERT INTO document VALUES(100,'sale','R198',1,'T1','2026-10-06',1791309420,1,6,5,NULL,'');
INSERT INTO document VALUES(101,'sale','R199',1,'T1','2026-10-07',1791396540,1,6,5,NULL,'');
INSERT INTO document VALUES(102,'sale','R200',1,'T1','2026-10-07',1791399540,1,6,5,NULL,'');
INSERT INTO document VALUES(103,'sale','R201',1,'T1','2026-10-07',1791390900,1,6,5,NULL,'');
INSERT INTO document VALUES(104,'sale','R202',1,'T1','2026-10-08',1791446400,1,6,5,NULL,'');
INSERT INTO document VALUES(105,'sale','R203',1,'T1','2026-10-08',1791478020,1,6,5,NULL,'');
INSERT INTO document VALUES(106,'sale','R204',1,'T1','2026-10-08',1791471300,1,6,5,NULL,'');
INSERT INTO document VALUES(107,'sale','R205',1,'T1','2026-10-09',1791543660,1,6,5,NULL,'');
INSERT INTO document VALUES(108,'sale','R206',1,'T1','2026-10-09',1791544680,1,6,5,NULL,'');
INSERT INTO document VALUES(109,'sale','R207',1,'T1','2026-10-09',1791566400,1,6,5,NULL,'');
INSERT INTO document VALUES(110,'sale','R208',1,'T1','2026-10-10',1791649560,1,6,5,NULL,'');
INSERT INTO document VALUES(111,'sale','R209',1,'T1','2026-10-10',1791622680,1,6,5,NULL,'');
INSERT INTO document VALUES(112,'sale','R210',1,'T1','2026-10-10',1791646920,1,6,5,NULL,'');
INSERT INTO document VALUES(113,'sale','R211',1,'T1','2026-10-11',1791735960,1,6,5,NULL,'');
INSERT INTO document VALUES(114,'sale','R212',1,'T1','2026-10-11',1791734940,1,6,5,NULL,'');
INSERT INTO document VALUES(115,'sale','R213',1,'T1','2026-10-11',1791708900,1,6,5,NULL,'');
INSERT INTO document VALUES(116,'sale','R214',1,'T1','2026-10-12',1791801480,1,6,5,NULL,'');
INSERT INTO document VALUES(117,'sale','R215',1,'T1','2026-10-12',1791799860,1,6,5,NULL,'');
INSERT INTO document VALUES(118,'sale','R216',1,'T1','2026-10-12',1791827160,1,6,5,NULL,'');
INSERT INTO document VALUES(119,'sale','R217',1,'T1','2026-10-13',1791898980,1,6,5,NULL,'');
INSERT INTO document VALUES(120,'sale','R218',1,'T1','2026-10-13',1791909000,1,6,5,NULL,'');
INSERT INTO document VALUES(121,'sale','R219',1,'T1','2026-10-14',1791976320,1,6,5,NULL,'');
INSERT INTO document VALUES(122,'sale','R220',1,'T1','2026-10-14',1791970320,1,6,5,NULL,'');
INSERT INTO document VALUES(123,'sale','R221',1,'T1','2026-10-15',1792080060,1,6,5,NULL,'');
INSERT INTO document VALUES(124,'sale','R222',1,'T1','2026-10-15',1792077600,1,6,5,NULL,'');
INSERT INTO document VALUES(125,'sale','R223',1,'T1','2026-10-15',1792082280,1,6,5,NULL,'');
INSERT INTO document VALUES(126,'sale','R224',1,'T1','2026-10-16',1792151040,1,6,5,NULL,'');
INSERT INTO document VALUES(127,'sale','R225',1,'T1','2026-10-16',1792164720,1,6,5,NULL,'');
INSERT INTO document VALUES(128,'sale','R226',1,'T1','2026-10-16',1792164720,1,6,5,NULL,'');
INSERT INTO document VALUES(129,'sale','R227',1,'T1','2026-10-17',1792256160,1,6,5,NULL,'');
INSERT INTO document VALUES(130,'sale','R228',1,'T1','2026-10-17',1792256220,1,6,5,NULL,'');
INSERT INTO document VALUES(131,'sale','R229',1,'T1','2026-10-17',1792249680,1,6,5,NULL,'');
INSERT INTO document VALUES(132,'sale','R230',1,'T1','2026-10-18',1792315500,1,6,5,NULL,'');
INSERT INTO document VALUES(133,'sale','R231',1,'T1','2026-10-18',1792328640,1,6,5,NULL,'');
INSERT INTO document VALUES(134,'sale','R232',1,'T1','2026-10-18',1792332240,1,6,5,NULL,'');
INSERT INTO document VALUES(135,'sale','R233',1,'T1','2026-10-19',1792433940,1,6,5,NULL,'');
INSERT INTO document VALUES(136,'sale','R234',1,'T1','2026-10-19',1792406700,1,6,5,NULL,'');
INSERT INTO document VALUES(137,'sale','R235',1,'T1','2026-10-19',1792415340,1,6,5,NULL,'');
INSERT INTO document VALUES(138,'sale','R236',1,'T1','2026-10-20',1792492140,1,6,5,NULL,'');
INSERT INTO document VALUES(139,'sale','R237',1,'T1','2026-10-20',1792488300,1,6,5,NULL,'');
INSERT INTO document VALUES(140,'sale','R238',1,'T1','2026-10-20',1792492920,1,6,5,NULL,'');
INSERT INTO document VALUES(141,'sale','R239',1,'T1','2026-10-21',1792579500,1,6,5,NULL,'');
INSERT INTO document VALUES(142,'sale','R240',1,'T1','2026-10-21',1792599900,1,6,5,NULL,'');
INSERT INTO document VALUES(143,'sale','R241',1,'T1','2026-10-21',1792581720,1,6,5,NULL,'');
INSERT INTO document VALUES(144,'sale','R242',1,'T1','2026-10-22',1792662360,1,6,5,NULL,'');
INSERT INTO document VALUES(145,'sale','R243',1,'T1','2026-10-22',1792657260,1,6,5,NULL,'');
INSERT INTO document VALUES(146,'sale','R244',1,'T1','2026-10-22',1792683900,1,6,5,NULL,'');
INSERT INTO document VALUES(147,'sale','R245',1,'T1','2026-10-23',1792762380,1,6,5,NULL,'');
INSERT INTO document VALUES(148,'sale','R246',1,'T1','2026-10-23',1792771440,1,6,5,NULL,'');
INSERT INTO document VALUES(149,'sale','R247',1,'T1','2026-10-24',1792832700,1,6,5,NULL,'');
INSERT INTO document VALUES(150,'sale','R248',1,'T1','2026-10-24',1792832220,1,6,5,NULL,'');
INSERT INTO document VALUES(151,'sale','R249',1,'T1','2026-10-25',1792932480,1,6,5,NULL,'');
INSERT INTO document VALUES(152,'sale','R250',1,'T1','2026-10-25',1792940040,1,6,5,NULL,'');
INSERT INTO document VALUES(153,'sale','R251',1,'T1','2026-10-25',1792931100,1,6,5,NULL,'');
INSERT INTO document VALUES(154,'sale','R252',1,'T1','2026-10-26',1793033880,1,6,5,NULL,'');
INSERT INTO document VALUES(155,'sale','R253',1,'T1','2026-10-26',1793019900,1,6,5,NULL,'');
INSERT INTO document VALUES(156,'sale','R254',1,'T1','2026-10-26',1793010420,1,6,5,NULL,'');
INSERT INTO document VALUES(157,'sale','R255',1,'T1','2026-10-27',1793090400,1,6,5,NULL,'');
INSERT INTO document VALUES(158,'sale','R256',1,'T1','2026-10-27',1793102700,1,6,5,NULL,'');
INSERT INTO document VALUES(159,'sale','R257',1,'T1','2026-10-28',1793185440,1,6,5,NULL,'');
INSERT INTO document VALUES(160,'sale','R258',1,'T1','2026-10-28',1793179740,1,6,5,NULL,'');
INSERT INTO document VALUES(161,'sale','R259',1,'T1','2026-10-28',1793204760,1,6,5,NULL,'');
INSERT INTO document VALUES(162,'sale','R260',1,'T1','2026-10-29',1793293680,1,6,5,NULL,'');
INSERT INTO document VALUES(163,'sale','R261',1,'T1','2026-10-29',1793292300,1,6,5,NULL,'');
INSERT INTO document VALUES(164,'sale','R262',1,'T1','2026-10-29',1793265000,1,6,5,NULL,'');
INSERT INTO document VALUES(165,'sale','R263',1,'T1','2026-10-30',1793347860,1,6,5,NULL,'');
INSERT INTO document VALUES(166,'sale','R264',1,'T1','2026-10-30',1793364000,1,6,5,NULL,'');
INSERT INTO document VALUES(167,'sale','R265',1,'T1','2026-10-30',1793359080,1,6,5,NULL,'');
INSERT INTO document VALUES(168,'count','COUNT-000001',1,'','2026-10-20',1792483200,1,7,6,NULL,'');
INSERT INTO document VALUES(169,'count','COUNT-000002',2,'','2026-10-20',1792483200,1,7,6,NULL,'');
INSERT INTO document VALUES(170,'count','COUNT-000003',2,'','2026-10-28',1793172600,1,8,7,NULL,'');
INSERT INTO document VALUES(171,'receipt','REC-000001',1,'','2026-10-27',1793102400,1,10,9,NULL,'');
INSERT INTO document VALUES(172,'sale','R199',1,'T1','2026-10-07',1791396540,1,11,NULL,101,'replaced by import');
INSERT INTO document VALUES(173,'sale','R199',1,'T1','2026-10-07',1791396540,2,11,10,NULL,'');
INSERT INTO document VALUES(174,'count','COUNT-000004',1,'','2026-10-30',1793388600,1,12,11,NULL,'');
INSERT INTO document VALUES(175,'count','COUNT-000005',2,'','2026-10-30',1793388600,1,12,11,NULL,'');
CREATE TABLE sales_line (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    line_no     INTEGER NOT NULL CHECK (line_no > 0),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    moment      INTEGER NOT NULL,
    timed       INTEGER NOT NULL CHECK (timed IN (0, 1)),
    quantity    INTEGER NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000000000),
    price       INTEGER CHECK (price > 0), -- as sold; NULL = without money
    channel     TEXT NOT NULL DEFAULT '',
    UNIQUE (document_id, line_no)
) STRICT;
INSERT INTO sales_line VALUES(1,3,1,1,1,1788258300,1,2,45000,'');
INSERT INTO sales_line VALUES(2,4,1,2,1,1788256320,1,2,12000,'');
INSERT INTO sales_line VALUES(3,5,1,3,1,1788269820,1,1608,24000,'');
INSERT INTO sales_line VALUES(4,6,1,2,1,1788336300,1,5,12000,'');
INSERT INTO sales_line VALUES(5,7,1,3,1,1788340500,1,1301,24000,'');
INSERT INTO sales_line VALUES(6,8,1,2,1,1788425520,1,8,12000,'');
INSERT INTO sales_line VALUES(7,9,1,3,1,1788435600,1,1696,24000,'');
INSERT INTO sales_line VALUES(8,10,1,1,1,1788510960,1,4,45000,'');
INSERT INTO sales_line VALUES(9,11,1,2,1,1788509640,1,8,12000,'');
INSERT INTO sales_line VALUES(10,12,1,3,1,1788517080,1,140,24000,'');
INSERT INTO sales_line VALUES(11,13,1,1,1,1788604440,1,3,45000,'');
INSERT INTO sales_line VALUES(12,14,1,2,1,1788628740,1,3,12000,'');
INSERT INTO sales_line VALUES(13,15,1,3,1,1788631860,1,1681,24000,'');
INSERT INTO sales_line VALUES(14,16,1,2,1,1788699960,1,5,12000,'');
INSERT INTO sales_line VALUES(15,17,1,3,1,1788687360,1,1643,24000,'');
INSERT INTO sales_line VALUES(16,18,1,2,1,1788795780,1,5,12000,'');
INSERT INTO sales_line VALUES(17,19,1,3,1,1788787740,1,1595,24000,'');
INSERT INTO sales_line VALUES(18,20,1,1,1,1788880980,1,4,45000,'');
INSERT INTO sales_line VALUES(19,21,1,2,1,1788868200,1,6,12000,'');
INSERT INTO sales_line VALUES(20,22,1,3,1,1788865500,1,539,24000,'');
INSERT INTO sales_line VALUES(21,23,1,1,1,1788957180,1,4,45000,'');
INSERT INTO sales_line VALUES(22,24,1,2,1,1788961560,1,9,12000,'');
INSERT INTO sales_line VALUES(23,25,1,3,1,1788973440,1,1347,24000,'');
INSERT INTO sales_line VALUES(24,26,1,2,1,1789037280,1,8,12000,'');
INSERT INTO sales_line VALUES(25,27,1,3,1,1789053960,1,1026,24000,'');
INSERT INTO sales_line VALUES(26,28,1,2,1,1789144560,1,3,12000,'');
INSERT INTO sales_line VALUES(27,29,1,3,1,1789132860,1,2367,24000,'');
INSERT INTO sales_line VALUES(28,30,1,1,1,1789234260,1,2,45000,'');
INSERT INTO sales_line VALUES(29,31,1,2,1,1789206780,1,9,12000,'');
INSERT INTO sales_line VALUES(30,32,1,3,1,1789216200,1,281,24000,'');
INSERT INTO sales_line VALUES(31,33,1,2,1,1789303260,1,2,12000,'');
INSERT INTO sales_line VALUES(32,34,1,3,1,1789325520,1,1734,24000,'');
INSERT INTO sales_line VALUES(33,35,1,1,1,1789389900,1,3,45000,'');
INSERT INTO sales_line VALUES(34,36,1,2,1,1789410120,1,8,12000,'');
INSERT INTO sales_line VALUES(35,37,1,3,1,1789399320,1,68,24000,'');
INSERT INTO sales_line VALUES(36,38,1,1,1,1789492020,1,1,45000,'');
INSERT INTO sales_line VALUES(37,39,1,2,1,1789459980,1,9,12000,'');
INSERT INTO sales_line VALUES(38,40,1,3,1,1789469220,1,2305,24000,'');
INSERT INTO sales_line VALUES(39,41,1,1,1,1789568700,1,1,45000,'');
INSERT INTO sales_line VALUES(40,42,1,2,1,1789549800,1,9,12000,'');
INSERT INTO sales_line VALUES(41,43,1,3,1,1789575420,1,1348,24000,'');
INSERT INTO sales_line VALUES(42,44,1,1,1,1789656900,1,1,45000,'');
INSERT INTO sales_line VALUES(43,45,1,2,1,1789654920,1,6,12000,'');
INSERT INTO sales_line VALUES(44,46,1,3,1,1789654440,1,2048,24000,'');
INSERT INTO sales_line VALUES(45,47,1,1,1,1789722660,1,1,45000,'');
INSERT INTO sales_line VALUES(46,48,1,2,1,1789731720,1,4,12000,'');
INSERT INTO sales_line VALUES(47,49,1,3,1,1789746780,1,700,24000,'');
INSERT INTO sales_line VALUES(48,50,1,1,1,1789812960,1,4,45000,'');
INSERT INTO sales_line VALUES(49,51,1,2,1,1789805340,1,6,12000,'');
INSERT INTO sales_line VALUES(50,52,1,3,1,1789825140,1,1257,24000,'');
INSERT INTO sales_line VALUES(51,53,1,1,1,1789909680,1,4,45000,'');
INSERT INTO sales_line VALUES(52,54,1,2,1,1789919820,1,2,12000,'');
INSERT INTO sales_line VALUES(53,55,1,3,1,1789930260,1,2613,24000,'');
INSERT INTO sales_line VALUES(54,56,1,1,1,1790000700,1,4,45000,'');
INSERT INTO sales_line VALUES(55,57,1,2,1,1789999560,1,8,12000,'');
INSERT INTO sales_line VALUES(56,58,1,3,1,1789999380,1,1445,24000,'');
INSERT INTO sales_line VALUES(57,59,1,1,1,1790068380,1,1,45000,'');
INSERT INTO sales_line VALUES(58,60,1,2,1,1790071620,1,9,12000,'');
INSERT INTO sales_line VALUES(59,61,1,3,1,1790064360,1,1020,24000,'');
INSERT INTO sales_line VALUES(60,62,1,2,1,1790179560,1,4,12000,'');
INSERT INTO sales_line VALUES(61,63,1,3,1,1790182860,1,2847,24000,'');
INSERT INTO sales_line VALUES(62,64,1,2,1,1790270640,1,5,12000,'');
INSERT INTO sales_line VALUES(63,65,1,3,1,1790252520,1,446,24000,'');
INSERT INTO sales_line VALUES(64,66,1,1,1,1790343000,1,4,45000,'');
INSERT INTO sales_line VALUES(65,67,1,2,1,1790330040,1,3,12000,'');
INSERT INTO sales_line VALUES(66,68,1,3,1,1790350200,1,1464,24000,'');
INSERT INTO sales_line VALUES(67,69,1,1,1,1790424300,1,3,45000,'');
INSERT INTO sales_line VALUES(68,70,1,2,1,1790416020,1,4,12000,'');
INSERT INTO sales_line VALUES(69,71,1,3,1,1790425800,1,1028,24000,'');
INSERT INTO sales_line VALUES(70,72,1,1,1,1790524860,1,1,45000,'');
INSERT INTO sales_line VALUES(71,73,1,2,1,1790526180,1,5,12000,'');
INSERT INTO sales_line VALUES(72,74,1,3,1,1790528280,1,440,24000,'');
INSERT INTO sales_line VALUES(73,75,1,2,1,1790621700,1,6,12000,'');
INSERT INTO sales_line VALUES(74,76,1,3,1,1790598780,1,273,24000,'');
INSERT INTO sales_line VALUES(75,77,1,1,1,1790677320,1,2,45000,'');
INSERT INTO sales_line VALUES(76,78,1,2,1,1790699640,1,5,12000,'');
INSERT INTO sales_line VALUES(77,79,1,3,1,1790689200,1,2337,24000,'');
INSERT INTO sales_line VALUES(78,80,1,1,1,1790790660,1,1,45000,'');
INSERT INTO sales_line VALUES(79,81,1,2,1,1790769120,1,5,12000,'');
INSERT INTO sales_line VALUES(80,82,1,3,1,1790766720,1,1202,24000,'');
INSERT INTO sales_line VALUES(81,83,1,1,1,1790868120,1,4,45000,'');
INSERT INTO sales_line VALUES(82,84,1,2,1,1790844600,1,2,12000,'');
INSERT INTO sales_line VALUES(83,85,1,3,1,1790856720,1,838,24000,'');
INSERT INTO sales_line VALUES(84,86,1,1,1,1790947680,1,4,45000,'');
INSERT INTO sales_line VALUES(85,87,1,2,1,1790946300,1,7,12000,'');
INSERT INTO sales_line VALUES(86,88,1,3,1,1790940600,1,661,24000,'');
INSERT INTO sales_line VALUES(87,89,1,1,1,1791033180,1,1,45000,'');
INSERT INTO sales_line VALUES(88,90,1,2,1,1791050220,1,9,12000,'');
INSERT INTO sales_line VALUES(89,91,1,3,1,1791016200,1,1831,24000,'');
INSERT INTO sales_line VALUES(90,92,1,1,1,1791137100,1,2,45000,'');
INSERT INTO sales_line VALUES(91,93,1,2,1,1791125400,1,3,12000,'');
INSERT INTO sales_line VALUES(92,94,1,3,1,1791113400,1,2134,24000,'');
INSERT INTO sales_line VALUES(93,95,1,1,1,1791211800,1,1,45000,'');
INSERT INTO sales_line VALUES(94,96,1,2,1,1791193860,1,7,12000,'');
INSERT INTO sales_line VALUES(95,97,1,3,1,1791210540,1,2838,24000,'');
INSERT INTO sales_line VALUES(96,98,1,1,1,1791279960,1,3,45000,'');
INSERT INTO sales_line VALUES(97,99,1,2,1,1791281280,1,4,12000,'');
INSERT INTO sales_line VALUES(98,100,1,3,1,1791309420,1,83,24000,'');
INSERT INTO sales_line VALUES(99,101,1,1,1,1791396540,1,3,45000,'');
INSERT INTO sales_line VALUES(100,102,1,2,1,1791399540,1,9,12000,'');
INSERT INTO sales_line VALUES(101,103,1,3,1,1791390900,1,1051,24000,'');
INSERT INTO sales_line VALUES(102,104,1,1,1,1791446400,1,1,45000,'');
INSERT INTO sales_line VALUES(103,105,1,2,1,1791478020,1,3,12000,'');
INSERT INTO sales_line VALUES(104,106,1,3,1,1791471300,1,2801,24000,'');
INSERT INTO sales_line VALUES(105,107,1,1,1,1791543660,1,1,45000,'');
INSERT INTO sales_line VALUES(106,108,1,2,1,1791544680,1,6,12000,'');
INSERT INTO sales_line VALUES(107,109,1,3,1,1791566400,1,1503,24000,'');
INSERT INTO sales_line VALUES(108,110,1,1,1,1791649560,1,2,45000,'');
INSERT INTO sales_line VALUES(109,111,1,2,1,1791622680,1,4,12000,'');
INSERT INTO sales_line VALUES(110,112,1,3,1,1791646920,1,2220,24000,'');
INSERT INTO sales_line VALUES(111,113,1,1,1,1791735960,1,4,45000,'');
INSERT INTO sales_line VALUES(112,114,1,2,1,1791734940,1,4,12000,'');
INSERT INTO sales_line VALUES(113,115,1,3,1,1791708900,1,1571,24000,'');
INSERT INTO sales_line VALUES(114,116,1,1,1,1791801480,1,3,45000,'');
INSERT INTO sales_line VALUES(115,117,1,2,1,1791799860,1,2,12000,'');
INSERT INTO sales_line VALUES(116,118,1,3,1,1791827160,1,425,24000,'');
INSERT INTO sales_line VALUES(117,119,1,2,1,1791898980,1,2,12000,'');
INSERT INTO sales_line VALUES(118,120,1,3,1,1791909000,1,1555,24000,'');
INSERT INTO sales_line VALUES(119,121,1,2,1,1791976320,1,2,12000,'');
INSERT INTO sales_line VALUES(120,122,1,3,1,1791970320,1,831,24000,'');
INSERT INTO sales_line VALUES(121,123,1,1,1,1792080060,1,3,45000,'');
INSERT INTO sales_line VALUES(122,124,1,2,1,1792077600,1,3,12000,'');
INSERT INTO sales_line VALUES(123,125,1,3,1,1792082280,1,1838,24000,'');
INSERT INTO sales_line VALUES(124,126,1,1,1,1792151040,1,4,45000,'');
INSERT INTO sales_line VALUES(125,127,1,2,1,1792164720,1,6,12000,'');
INSERT INTO sales_line VALUES(126,128,1,3,1,1792164720,1,1600,24000,'');
INSERT INTO sales_line VALUES(127,129,1,1,1,1792256160,1,1,45000,'');
INSERT INTO sales_line VALUES(128,130,1,2,1,1792256220,1,6,12000,'');
INSERT INTO sales_line VALUES(129,131,1,3,1,1792249680,1,2830,24000,'');
INSERT INTO sales_line VALUES(130,132,1,1,1,1792315500,1,3,45000,'');
INSERT INTO sales_line VALUES(131,133,1,2,1,1792328640,1,9,12000,'');
INSERT INTO sales_line VALUES(132,134,1,3,1,1792332240,1,2013,24000,'');
INSERT INTO sales_line VALUES(133,135,1,1,1,1792433940,1,1,45000,'');
INSERT INTO sales_line VALUES(134,136,1,2,1,1792406700,1,3,12000,'');
INSERT INTO sales_line VALUES(135,137,1,3,1,1792415340,1,1930,24000,'');
INSERT INTO sales_line VALUES(136,138,1,1,1,1792492140,1,2,45000,'');
INSERT INTO sales_line VALUES(137,139,1,2,1,1792488300,1,5,12000,'');
INSERT INTO sales_line VALUES(138,140,1,3,1,1792492920,1,2655,24000,'');
INSERT INTO sales_line VALUES(139,141,1,1,1,1792579500,1,1,45000,'');
INSERT INTO sales_line VALUES(140,142,1,2,1,1792599900,1,8,12000,'');
INSERT INTO sales_line VALUES(141,143,1,3,1,1792581720,1,1017,24000,'');
INSERT INTO sales_line VALUES(142,144,1,1,1,1792662360,1,2,45000,'');
INSERT INTO sales_line VALUES(143,145,1,2,1,1792657260,1,7,12000,'');
INSERT INTO sales_line VALUES(144,146,1,3,1,1792683900,1,1662,24000,'');
INSERT INTO sales_line VALUES(145,147,1,2,1,1792762380,1,8,12000,'');
INSERT INTO sales_line VALUES(146,148,1,3,1,1792771440,1,1872,24000,'');
INSERT INTO sales_line VALUES(147,149,1,2,1,1792832700,1,5,12000,'');
INSERT INTO sales_line VALUES(148,150,1,3,1,1792832220,1,797,24000,'');
INSERT INTO sales_line VALUES(149,151,1,1,1,1792932480,1,1,45000,'');
INSERT INTO sales_line VALUES(150,152,1,2,1,1792940040,1,4,12000,'');
INSERT INTO sales_line VALUES(151,153,1,3,1,1792931100,1,2734,24000,'');
INSERT INTO sales_line VALUES(152,154,1,1,1,1793033880,1,1,45000,'');
INSERT INTO sales_line VALUES(153,155,1,2,1,1793019900,1,9,12000,'');
INSERT INTO sales_line VALUES(154,156,1,3,1,1793010420,1,837,24000,'');
INSERT INTO sales_line VALUES(155,157,1,2,1,1793090400,1,6,12000,'');
INSERT INTO sales_line VALUES(156,158,1,3,1,1793102700,1,266,24000,'');
INSERT INTO sales_line VALUES(157,159,1,1,1,1793185440,1,4,45000,'');
INSERT INTO sales_line VALUES(158,160,1,2,1,1793179740,1,6,12000,'');
INSERT INTO sales_line VALUES(159,161,1,3,1,1793204760,1,35,24000,'');
INSERT INTO sales_line VALUES(160,162,1,1,1,1793293680,1,2,45000,'');
INSERT INTO sales_line VALUES(161,163,1,2,1,1793292300,1,2,12000,'');
INSERT INTO sales_line VALUES(162,164,1,3,1,1793265000,1,715,24000,'');
INSERT INTO sales_line VALUES(163,165,1,1,1,1793347860,1,2,45000,'');
INSERT INTO sales_line VALUES(164,166,1,2,1,1793364000,1,5,12000,'');
INSERT INTO sales_line VALUES(165,167,1,3,1,1793359080,1,915,24000,'');
INSERT INTO sales_line VALUES(166,173,1,1,1,1791396540,1,4,45000,'');
CREATE TABLE sales_line_void (
    sales_line_id INTEGER PRIMARY KEY REFERENCES sales_line (id),
    document_id   INTEGER NOT NULL REFERENCES document (id) -- the reversing document
) STRICT;
INSERT INTO sales_line_void VALUES(99,172);
CREATE TABLE movement (
    seq           INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    command_id    INTEGER NOT NULL REFERENCES command (id),
    kind          TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'receipt', 'count', 'opening', 'late', 'transfer',
                                                'write-off', 'adjustment', 'reversal')),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    lot_id        INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    moment        INTEGER NOT NULL,
    quantity      INTEGER NOT NULL CHECK (quantity <> 0 AND abs(quantity) <= 1000000000000000),
    unit_cost     INTEGER CHECK (unit_cost >= 0),
    sales_line_id INTEGER REFERENCES sales_line (id),
    reverses_seq  INTEGER UNIQUE REFERENCES movement (seq),
    hash          BLOB NOT NULL CHECK (length(hash) = 32), -- SHA-256(hash of seq - 1, canonical row)
    UNIQUE (document_id, line_no)
) STRICT;
INSERT INTO movement VALUES(1,169,1,7,'opening',1,2,0,1792483200,40,20500,NULL,NULL,X'399df0eddbf24c6673cae45c785f194b7128410a68ea26a34ab20fa21f7a4015');
INSERT INTO movement VALUES(2,138,1,7,'sale',1,2,0,1792492140,-2,NULL,136,NULL,X'8a2e2a3a0dfb9abb8794e6f8f01be66211fa90d429961ab1cc8aea21eeb78291');
INSERT INTO movement VALUES(3,141,1,7,'sale',1,2,0,1792579500,-1,NULL,139,NULL,X'eaa2e65541b7d0aa4410876bf14797dc40f3d81396f4f6fbf250d48cbccabe5c');
INSERT INTO movement VALUES(4,144,1,7,'sale',1,2,0,1792662360,-2,NULL,142,NULL,X'710d99b1eb8f3e393002a7a643e20023e9706cfea1f0b18a774b5befe51b97bf');
INSERT INTO movement VALUES(5,151,1,7,'sale',1,2,0,1792932480,-1,NULL,149,NULL,X'532bfbb895669c6f33a321724608215cc524df36b765512ffd8fa4792a8b7494');
INSERT INTO movement VALUES(6,154,1,7,'sale',1,2,0,1793033880,-1,NULL,152,NULL,X'2e3f902be02e3f3a7b57c3a788061cc9212130e2d267b6f06377bcf58fc1ade3');
INSERT INTO movement VALUES(7,159,1,7,'sale',1,2,0,1793185440,-4,NULL,157,NULL,X'c26bf86d9cfb1a631c70af5eb56844b9ff4c07868df9a5a55d5723badb258f7f');
INSERT INTO movement VALUES(8,162,1,7,'sale',1,2,0,1793293680,-2,NULL,160,NULL,X'3fecdcf1f7cb2c96efc39ac6bb04cff3b8bec4dfd73bb6fafbb2cf699cd41b51');
INSERT INTO movement VALUES(9,165,1,7,'sale',1,2,0,1793347860,-2,NULL,163,NULL,X'e3f0df8a825562f9062a461c9dff9fcd6f01a20655ab11e4724f7934de550423');
INSERT INTO movement VALUES(10,168,1,7,'opening',2,1,1,1792483200,30,NULL,NULL,NULL,X'8e771ef70c355d66e297e77c2b4c9a6b19cc190b93705f9c5b570ad110b4f4b5');
INSERT INTO movement VALUES(11,168,2,7,'opening',2,1,2,1792483200,12,NULL,NULL,NULL,X'226be344ccfe66fb2c5d791cc05632e2228383eee52f38b88e891a334a27de24');
INSERT INTO movement VALUES(12,139,1,7,'sale',2,1,1,1792488300,-5,NULL,137,NULL,X'0c6cf9cda817c0a9aa2f5bcdbd11fab54c6c6134917c72f1e0af7898ee1fb4d2');
INSERT INTO movement VALUES(13,142,1,7,'sale',2,1,1,1792599900,-8,NULL,140,NULL,X'85674719f404e296d9d49a3bb0408fdc69cdc212b44a1925b88a4d5b7c0126ca');
INSERT INTO movement VALUES(14,145,1,7,'sale',2,1,1,1792657260,-7,NULL,143,NULL,X'746da26ab8956c1449d209c5b6968425fc7549aadf75688dbdfd80d860350953');
INSERT INTO movement VALUES(15,147,1,7,'sale',2,1,1,1792762380,-8,NULL,145,NULL,X'e226554969ac54d74f700ae0ac60cf9217fdd5fe99a8c4e855efd13a4e0c7362');
INSERT INTO movement VALUES(16,149,1,7,'sale',2,1,1,1792832700,-2,NULL,147,NULL,X'0119ee2b1d50ffcfe0e8804829baf0db9694ea682c3b5828805d460dafa484b0');
INSERT INTO movement VALUES(17,149,2,7,'sale',2,1,2,1792832700,-3,NULL,147,NULL,X'900237a53a754042eba9403706837ec32a39c015ea5e04c8bfc47bc42a25b3cf');
INSERT INTO movement VALUES(18,152,1,7,'sale',2,1,2,1792940040,-4,NULL,150,NULL,X'2aaaa6733203ac027fd6377a24fb96bbd4e9ceac6af679db5bf11fc477b8fc14');
INSERT INTO movement VALUES(19,155,1,7,'sale',2,1,2,1793019900,-5,NULL,153,NULL,X'0265edd5eca9c9193e9322d5fce6337ac4dede2f8edee19de710033dc7e8f8dd');
INSERT INTO movement VALUES(20,155,2,7,'sale',2,1,0,1793019900,-4,NULL,153,NULL,X'2e849f3e607c6b0b03f77c140bffc3bcc3377fe9aea28cf304e994000a5329e6');
INSERT INTO movement VALUES(21,157,1,7,'sale',2,1,0,1793090400,-6,NULL,155,NULL,X'10019c41bdcd2ea7b67a038e8a8b0dc40e9596c286a1b0d611361871c4965c90');
INSERT INTO movement VALUES(22,160,1,7,'sale',2,1,0,1793179740,-6,NULL,158,NULL,X'd526d2e75d649cde6094f938dbffa22f8c32aa78e4a19a5b4e0ed03ddf4944b0');
INSERT INTO movement VALUES(23,163,1,7,'sale',2,1,0,1793292300,-2,NULL,161,NULL,X'596cc7a469468739975394a3bd684352f8f16f08f9a0ec24ac3ef0e60cd3639b');
INSERT INTO movement VALUES(24,166,1,7,'sale',2,1,0,1793364000,-5,NULL,164,NULL,X'7168141bd3607d0ec14f37b57e8f50a42e863e3625106cdd7f02bee587a630a7');
INSERT INTO movement VALUES(25,168,3,7,'opening',3,1,0,1792483200,25500,NULL,NULL,NULL,X'74809d2bf8a02aa1461ae585504debb6690f4e0c506d0c17f39126aa7216030c');
INSERT INTO movement VALUES(26,140,1,7,'sale',3,1,0,1792492920,-2655,NULL,138,NULL,X'06a53b810c96b45b2ed48e60d028e7ddccf002be46ff6abb7996fe77e84a29c3');
INSERT INTO movement VALUES(27,143,1,7,'sale',3,1,0,1792581720,-1017,NULL,141,NULL,X'e9c74f169dd36c8258ab8e3cb755cea70c13a72fc4b10df1a39c55024a73ab26');
INSERT INTO movement VALUES(28,146,1,7,'sale',3,1,0,1792683900,-1662,NULL,144,NULL,X'3d5021c265454b2b63597c9d9e2348907d7e1af8dd2e30e27e8f0787e9ead2e1');
INSERT INTO movement VALUES(29,148,1,7,'sale',3,1,0,1792771440,-1872,NULL,146,NULL,X'74c03d486d04db2985970368d051b45ea55b66905244c9d807a502a158fbff47');
INSERT INTO movement VALUES(30,150,1,7,'sale',3,1,0,1792832220,-797,NULL,148,NULL,X'8bb3a05d524f41923c14fb3ba12c841273a6272db4bfbfe5e7c5fb742ae9fc74');
INSERT INTO movement VALUES(31,153,1,7,'sale',3,1,0,1792931100,-2734,NULL,151,NULL,X'60491975a83ed80068d4dd0f3a006ef56dcbac1ef06367a1f98c3fbd236f0aed');
INSERT INTO movement VALUES(32,156,1,7,'sale',3,1,0,1793010420,-837,NULL,154,NULL,X'a5a250f070897180a021488321c294349576bf0d44844a85e2d41e55be649db6');
INSERT INTO movement VALUES(33,158,1,7,'sale',3,1,0,1793102700,-266,NULL,156,NULL,X'151e535dcd47bbd847b3dd956fa4d9737352b16860d51bad9e3bcbbf87f99114');
INSERT INTO movement VALUES(34,161,1,7,'sale',3,1,0,1793204760,-35,NULL,159,NULL,X'5b8a54d5dd8c0e934c705f4a9e9336cbe1964748727dc8e2a1e5bc7457ffe1b3');
INSERT INTO movement VALUES(35,164,1,7,'sale',3,1,0,1793265000,-715,NULL,162,NULL,X'1c690c02e619a4f9f482f4aba3a20766e46201fee7ae98d1dd9b4411abb7e15a');
INSERT INTO movement VALUES(36,167,1,7,'sale',3,1,0,1793359080,-915,NULL,165,NULL,X'8eee1906ece61362cc80143d40eb19e0ad0a07e1be8d8ae0851fe2f2bd13d9ea');
INSERT INTO movement VALUES(37,170,1,8,'count',1,2,0,1793172600,-15,NULL,NULL,NULL,X'0163e7fdd6b572d702610d8cf2e03b04daec08502dd5effde3bd26815c8be2a9');
INSERT INTO movement VALUES(38,171,1,10,'receipt',1,1,0,1793102400,18,NULL,NULL,NULL,X'77c1a537ef76fbe0ce4e3f77a8425ba62ca2b1a78f259812474d71990118c428');
INSERT INTO movement VALUES(39,171,2,10,'receipt',1,3,0,1793102400,2,NULL,NULL,NULL,X'df28fd446b2e3772feb14763ed1c7317d0168c9c0ed265fc258e016b402f58e4');
INSERT INTO movement VALUES(40,175,1,12,'count',1,2,0,1793388600,-8,NULL,NULL,NULL,X'6ad58200e967bfa7ecbb94756ee88d7c0ee0932dcb502efe2bded05380f3f4e7');
INSERT INTO movement VALUES(41,174,1,12,'count',2,1,0,1793388600,28,NULL,NULL,NULL,X'edbdd97e6cbd8eb7456dd17ff009ca95109be7feca7a6f580cc374958fe3fd93');
INSERT INTO movement VALUES(42,174,2,12,'count',3,1,0,1793388600,-10995,NULL,NULL,NULL,X'396f90bcf6c8887020e2d8ace96c6a653da896fa226e99ab6f4818c1102c9afc');
CREATE TABLE balance (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    on_hand     INTEGER NOT NULL,
    reserved    INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0), -- sum of open reservations
    PRIMARY KEY (item_id, location_id, lot_id)
) STRICT, WITHOUT ROWID;
INSERT INTO balance VALUES(1,1,0,18,0);
INSERT INTO balance VALUES(1,2,0,2,0);
INSERT INTO balance VALUES(1,3,0,2,0);
INSERT INTO balance VALUES(2,1,0,5,0);
INSERT INTO balance VALUES(2,1,1,0,0);
INSERT INTO balance VALUES(2,1,2,0,0);
INSERT INTO balance VALUES(3,1,0,1000,0);
CREATE TABLE reservation (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    quantity    INTEGER NOT NULL CHECK (quantity > 0),
    reference   TEXT NOT NULL DEFAULT '', -- whom or what it is for
    lapses_on   TEXT,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'released', 'used')),
    command_id  INTEGER NOT NULL REFERENCES command (id),
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE count_line (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    moment      INTEGER NOT NULL,
    counted     INTEGER NOT NULL CHECK (counted >= 0),
    UNIQUE (document_id, item_id, location_id, lot_id)
) STRICT;
INSERT INTO count_line VALUES(1,1,4,1,0,1795564800,0);
INSERT INTO count_line VALUES(2,2,4,2,0,1795564800,0);
INSERT INTO count_line VALUES(3,168,2,1,1,1792483200,30);
INSERT INTO count_line VALUES(4,168,2,1,2,1792483200,12);
INSERT INTO count_line VALUES(5,168,3,1,0,1792483200,25500);
INSERT INTO count_line VALUES(6,169,1,2,0,1792483200,40);
INSERT INTO count_line VALUES(7,170,1,2,0,1793172600,18);
INSERT INTO count_line VALUES(8,174,2,1,0,1793388600,5);
INSERT INTO count_line VALUES(9,174,3,1,0,1793388600,1000);
INSERT INTO count_line VALUES(10,175,1,2,0,1793388600,2);
CREATE TABLE count_till (
    document_id INTEGER NOT NULL REFERENCES document (id),
    till        TEXT NOT NULL,
    number      INTEGER NOT NULL,
    PRIMARY KEY (document_id, till)
) STRICT, WITHOUT ROWID;
INSERT INTO count_till VALUES(168,'T1',120);
CREATE TABLE anomaly (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('negative-stock', 'broken-reservation', 'uncertain-day', 'bulk-sale')),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    detail      TEXT NOT NULL DEFAULT '{}', -- JSON numbers
    opened_by   INTEGER NOT NULL REFERENCES command (id),
    closed_by   INTEGER REFERENCES command (id)
) STRICT;
INSERT INTO anomaly VALUES(1,'negative-stock',2,1,0,'{"onHand":-23}',7,12);
CREATE TABLE threshold (
    id            INTEGER PRIMARY KEY,
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    source        TEXT NOT NULL CHECK (source IN ('fixed', 'dynamic', 'none')), -- none: the fixed one was taken back
    reorder_point INTEGER NOT NULL CHECK (reorder_point >= 0),
    order_up_to   INTEGER NOT NULL CHECK (order_up_to >= reorder_point),
    valid_from    TEXT NOT NULL,
    command_id    INTEGER NOT NULL REFERENCES command (id)
) STRICT;
INSERT INTO threshold VALUES(1,2,1,'dynamic',11,65,'2026-10-31',14);
INSERT INTO threshold VALUES(2,3,1,'dynamic',17497,258199,'2026-10-31',14);
INSERT INTO threshold VALUES(3,1,1,'dynamic',23,233,'2026-10-31',14);
CREATE TABLE forecast_run (
    id           INTEGER PRIMARY KEY,
    as_of        TEXT NOT NULL,
    data_through TEXT NOT NULL, -- last day with demand that was read
    fingerprint  BLOB NOT NULL CHECK (length(fingerprint) = 32), -- SHA-256 of what was read
    version      INTEGER NOT NULL, -- of the methods
    horizon      INTEGER NOT NULL CHECK (horizon > 0),
    command_id   INTEGER NOT NULL REFERENCES command (id)
) STRICT;
INSERT INTO forecast_run VALUES(1,'2026-10-31','2026-10-30',X'0965ef5818e6c4f21e732daccf03014af1f3ec8f23be3f59b199c3bd37b9f716',1,28,13);
CREATE TABLE forecast (
    run_id       INTEGER NOT NULL REFERENCES forecast_run (id),
    item_id      INTEGER NOT NULL REFERENCES item (id),
    location_id  INTEGER NOT NULL REFERENCES location (id), -- the site
    demand_class TEXT NOT NULL,
    methods      TEXT NOT NULL, -- JSON: method to weight
    score        TEXT NOT NULL, -- JSON numbers
    shape        BLOB NOT NULL, -- distributions by step, packed
    PRIMARY KEY (run_id, item_id, location_id)
) STRICT, WITHOUT ROWID;
INSERT INTO forecast VALUES(1,1,1,'intermittent','[["moving-average",0.15581604838371277],["ses",0.1548464298248291],["ewma-slow",0.15384560823440552],["imapa",0.1517762392759323],["ewma-quick",0.14744406938552856],["tsb",0.14384271204471588],["mean",0.04674481600522995],["croston-sba",0.045684102922677994]]','{"bias":-0.20884717134348502,"coverage95":1,"naive":0.9190384615384617,"origins":2,"pinball":0.23278846153846158}',X'011c00000000000000000000000700000038b2ceefb343fc3fd6879b88ed4752bf324b47bb5352f13fe186bdff1ed5f03fa0cabfea104fee3f1108742b4cc7ee3f155547e64381ef3fef950cc171feec3f124f37e6830df13f81f64403135e99fe3ff64403135e99fe3f814055eefd2fbcfd3f4055eefd2fbcfd3f8120403cc64ec5fa3f20403cc64ec5fa3f815be4f9fe802ffb3f5be4f9fe802ffb3f81a652d536c3d3fb3fa652d536c3d3fb3f817a2eab4ffb9bf93f7a2eab4ffb9bf93f81b79ffe31cf1ffe3fb79ffe31cf1ffe3f81f64403135e99fe3ff64403135e99fe3f8141c565269847fd3f41c565269847fd3f8122c1988b565cfa3f22c1988b565cfa3f81d1b4895de8c4fa3fd1b4895de8c4fa3f811c12fa83a666fb3f1c12fa83a666fb3f81c02d4fea9037f93fc02d4fea9037f93f81e076e0bab0a9fd3fe076e0bab0a9fd3f81cb36e9f86221fe3fcb36e9f86221fe3f8141c565269847fd3f41c565269847fd3f8122c1988b565cfa3f22c1988b565cfa3f81d1b4895de8c4fa3fd1b4895de8c4fa3f811c12fa83a666fb3f1c12fa83a666fb3f81c02d4fea9037f93fc02d4fea9037f93f81e076e0bab0a9fd3fe076e0bab0a9fd3f81cb36e9f86221fe3fcb36e9f86221fe3f8141c565269847fd3f41c565269847fd3f8122c1988b565cfa3f22c1988b565cfa3f81d1b4895de8c4fa3fd1b4895de8c4fa3f811c12fa83a666fb3f1c12fa83a666fb3f81c02d4fea9037f93fc02d4fea9037f93f81e076e0bab0a9fd3fe076e0bab0a9fd3f82f64403135e99fe3f1704b301c5240040821bcd7808c72a0e402911cea171b91040829676cb35b7c6154064b8819e3b32194082adef897597921c40fa529301f23a2140822ba29f21c4c32140599cd3401651264082fa07958b43f7244015c1698c75232b4082f1dbd4713dbb2840856a4c27869c30408290443534698e2c40ce43ae1899ce3340829cfe801cae1b3040c0008b7e7a58364082ae8a3a8573c131405c8b961292a1384082fb25130bc26d3340c08482a3baf33a40821dc752732c24354015b8cb2fe9533d4082f9b9f781a5b73640da7bfd819e833f408267c1a58d40923840f50aa09a000b414082d45434bd56743a408a8a34920db642408228b19a3fd0483c400f49a6103c694440823a3d54a895ee3d4062e1c26586fc45408287d82c2ee49a3f40242db89135a1474082d43c364ba7a84040fa3cd01f745b49408242b688d2637241402d7a51eed8fc4a4082f9b95f58b15f424082d2c39895f44c4082af032770bc504340a62991fa60024f4082d9315a31f93a444099e7b39c7a87504082e2f7b6e5db0d4540876bf1e15d795140828945a32803e445406eb9c63593745240821a16c35c38bf4640b4dddd25877b534082888f15e4f48847408610afb4b8725440823f93ec69427648409c0c4fabdf9b5540');
INSERT INTO forecast VALUES(1,2,1,'smooth','[["tsb",0.1079648956656456],["damped-trend",0.106257863342762],["moving-average",0.1012008786201477],["ses",0.10087539255619049],["ewma-slow",0.10040272772312164],["theta-dynamic",0.09994831681251526],["imapa",0.09951597452163696],["ewma-quick",0.09790728241205215],["theta",0.08378031849861145],["holt-winters-additive",0.05181939899921417],["holt-winters-multiplicative",0.050326913595199585]]','{"bias":0.09172990997619182,"coverage95":1,"naive":0.21408775981524256,"origins":2,"pinball":0.17334872979214783}',X'011c00000000000000000000000700000048e66ceeaeba15408d3501d0f62073bf6bb4c2621927f13fc67c6f414ffeef3f8819f164d470ef3f60f5befb5805ef3f48f1711fc56cf03f588d88f62665ed3fca4d77b14f7ff03f81243100a2d74b1740243100a2d74b174081d506a340a9461540d506a340a946154081c9baa0c32c9f1540c9baa0c32c9f154081f9ff0b9976e31440f9ff0b9976e314408138f65c4f2a98164038f65c4f2a98164081d1d9d7c079ff1340d1d9d7c079ff13408139897535006e164039897535006e164081c318f0af933d1740c318f0af933d174081a99c93bf09e81440a99c93bf09e8144081432a9bcefd3f1540432a9bcefd3f1540819c42ed17c48714409c42ed17c487144081376b7f3cb5351640376b7f3cb535164081b5c431209ca81340b5c431209ca8134081e7c083f8f40c1640e7c083f8f40c164081df18ff7d5bd91640df18ff7d5bd91640818268f48a92de14408268f48a92de144081d4797cc1f7361540d4797cc1f736154081b140bdb31c7f1440b140bdb31c7f144081f529f192c82c1640f529f192c82c164081bd093f97d1a01340bd093f97d1a013408122b869146904164022b8691469041640812d8514cfa8d016402d8514cfa8d0164081dc3527ce9ed61440dc3527ce9ed61440818db32ccc4b2f15408db32ccc4b2f154081f20337eeab771440f20337eeab771440818dca6862072516408dca68620725164081683b6a42fb991340683b6a42fb991340819c833139d7fc15409c833139d7fc154082243100a2d74b174095dec972621d194082fc9b5171404926401b5613f5579d294082b0fc90696b8c30407676b2091138344082aefcd30f49c53540bd7f3f058b1f3c40823c3aaba3536b3b40898498ac7abf4240825898f0099935404041cf27eda6404740827f499f1059034340f19a6df616b44c4082974c9d860beb45402d3f1716e4655140822cc08fbe0c88484090ee07259df5534082742563780c304b40cf7ab0c66a9d564082c8cd60fb04c14d40783343b894da584082975d78d1dd435040871644e5fe465b4082e2797b93677e5140a25cde780d715d4082f0b503e336df5240ac2d489de43d6040827ea7e39acc4c54400c0859422cd761408206ee92c3b59a5540e9e549fcc75c634082a3b5aa3f25ee564064681946b2ee644082ae89e60a173658409ca82092e68a6640824d9c1594e3985940ecd3f8504648684082e98c89adf0d25a405c6aed8da6e66940826b28d03e37335c4018a3f0b94ab16b4082be70c1cb41a05d407fba1f976b906d40821ce4a3b8abed5e4058a3b598fe576f4082aa57b33a50206040c40aa8010496704082ca0f259a0dc46040d3edbe806b7d7140821e5638d535756140d39f62112276724082f9a74baf0512624090f81f46775c73408216341569ecc16240b44e3a784a5a7440');
INSERT INTO forecast VALUES(1,3,1,'smooth','[["damped-trend",0.10729546844959259],["tsb",0.1036897599697113],["moving-average",0.10206504911184311],["ses",0.10180230438709259],["ewma-slow",0.10128463804721832],["imapa",0.10022429376840591],["ewma-quick",0.09801307320594788],["theta-dynamic",0.09771385788917542],["theta",0.08674293756484985],["holt-winters-additive",0.05100664123892784],["holt-winters-multiplicative",0.05016198381781578]]','{"bias":-0.20827066650234985,"coverage95":1,"naive":1.8348458461119248,"origins":2,"pinball":0.23977099308026534}',X'011c000000000000000000000007000000e7706fd98f46f63f88e655fa8ec753bfd2b924422a2cf13f366bd01f82aff13fc89201a6ffceed3fc5033d5d4405ef3f6e356e16d007ef3f72e95560a83eee3f42800961f516f03f0358b487ea6884f73f64bad26f46cede3f036a2a1ef3213af93f3ef42b41e61ce13f0331c44339c74ef43f474f4b4944b8d83f030688512f4676f53f7b07e5dc67dbda3f033db03b8da6b6f53f9ae9c1049954db3f03621d8b36ef5cf53f3f776872e5abda3f03b91d0ae8c056f63f2a5db4070b85dc3f03da60768ef568f73f3740363c6698de3f033def3881d0bef83f98f7783505a0e03f030ff29047c7ecf33fe8f222012d06d83f03afeff65e1411f53fae639791551eda3f032724789c5552f53f57442a100e98da3f0330e5874504fcf43ff4f000b033f7d93f032469e8fab9f2f53f26bfe62554c6db3f032276dd1d6401f73f754b117e3ecedd3f03a39916db94b3f83f08baf080b494e03f03810953a95ee4f33fb45ed062f9f6d73f0303fd6ddb5109f53f4abbd694e80fda3f03b2946bcc764bf53f27674882348bda3f031d65db4b1af6f43f3137576d3aecd93f03a4c3f2f62eedf53f82b40b3bcfbbdb3f03a07dfed631fcf63f6d27efd125c4dd3f03d44f749ae5aef83f39c1cd3afd8fe03f033ef05787ede0f33f3c846c5ac1f0d73f0321fd2d353606f53fa4631431220ada3f03287a7c1bc848f53f12850cbc3086da3f0391e6f7cbdcf3f43ffacd39ac12e8d93f034b5ae58428ebf53f33846fb0f7b7db3f0358b487ea6884f73f64bad26f46cede3f0361efd26e455f0840630e0e86afc1f63f03bd68ba855443114091200de081d5064003beca8e11e6a01640b8244ca6ef9d134003cdb6ddb48f0e1c4035d2b8385e281e4003133f40c1e5b22040a070aa36aa5d254003ca8241debd7d2340282bcca5b7d2294003e54e1090dc6a264042c44d403b9c2e4003cd6c37a0b6822940355ee666bd6a3140030f8b29894f002c40b0f696970c1e3340030569081572a22e40402ce0d34dea344003c5b64b645ea630401c00aeb720bc3640031835a4a81ef631405b4525c89586384003aabb52484a5533403c88d2d518663a40030c93308a60c534400109da3ab55c3c4003a6fce1d7995036404187e5975f783e40033e2d77c2df8e37401a1ca5897b154040030e0d2ee074df38404ae79e6347fb40400359c6f44c2c343a40b68a7d9d8e69424003ab7cb2f18d833b40274ef410a84c444003e5a821e160e23c40fc1e226f375f464003bf9091fe23523e405443a3ec12a7484003bcd5385812dd3f40d6f928899d394b4003602a5798908d4040bd3039ccb9634d4003499a004ac235414042ab634670934f40031a7edc8a08e041406ae2531887d05040034f3d3c71a78742405385725c30db514003216863b500374340d1b0c955adf35240');
CREATE TABLE po_state (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO po_state VALUES('approved');
INSERT INTO po_state VALUES('cancelled');
INSERT INTO po_state VALUES('closed');
INSERT INTO po_state VALUES('confirmed');
INSERT INTO po_state VALUES('draft');
INSERT INTO po_state VALUES('partly received');
INSERT INTO po_state VALUES('received');
INSERT INTO po_state VALUES('sent');
CREATE TABLE po_transition (
    from_state TEXT NOT NULL REFERENCES po_state (name),
    to_state   TEXT NOT NULL REFERENCES po_state (name),
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO po_transition VALUES('approved','cancelled');
INSERT INTO po_transition VALUES('approved','draft');
INSERT INTO po_transition VALUES('approved','sent');
INSERT INTO po_transition VALUES('confirmed','cancelled');
INSERT INTO po_transition VALUES('confirmed','partly received');
INSERT INTO po_transition VALUES('confirmed','received');
INSERT INTO po_transition VALUES('draft','approved');
INSERT INTO po_transition VALUES('draft','cancelled');
INSERT INTO po_transition VALUES('partly received','closed');
INSERT INTO po_transition VALUES('partly received','confirmed');
INSERT INTO po_transition VALUES('partly received','received');
INSERT INTO po_transition VALUES('partly received','sent');
INSERT INTO po_transition VALUES('received','closed');
INSERT INTO po_transition VALUES('received','confirmed');
INSERT INTO po_transition VALUES('received','partly received');
INSERT INTO po_transition VALUES('received','sent');
INSERT INTO po_transition VALUES('sent','approved');
INSERT INTO po_transition VALUES('sent','cancelled');
INSERT INTO po_transition VALUES('sent','confirmed');
INSERT INTO po_transition VALUES('sent','partly received');
INSERT INTO po_transition VALUES('sent','received');
CREATE TABLE purchase_order (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    location_id INTEGER NOT NULL REFERENCES location (id), -- delivery place
    state       TEXT NOT NULL REFERENCES po_state (name), -- that of the last history row
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    ordered_on  TEXT NOT NULL,
    expected_on TEXT, -- NULL = unknown
    sent_on     TEXT,
    sent_way    TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    command_id  INTEGER NOT NULL REFERENCES command (id),
    version     INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO purchase_order VALUES(1,'PO-1001',1,1,'partly received','EUR','2026-10-22','2026-10-27','2026-10-22','import','',9,4);
INSERT INTO purchase_order VALUES(2,'PO-1002',2,1,'sent','EUR','2026-10-28','2026-10-31','2026-10-28','import','',9,3);
INSERT INTO purchase_order VALUES(3,'PO-0001',1,1,'approved','EUR','2026-10-31','2026-11-07',NULL,'','',15,2);
CREATE TABLE po_history (
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    step              INTEGER NOT NULL CHECK (step > 0),
    state             TEXT NOT NULL REFERENCES po_state (name),
    day               TEXT NOT NULL,
    command_id        INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (purchase_order_id, step)
) STRICT, WITHOUT ROWID;
INSERT INTO po_history VALUES(1,1,'draft','2026-10-22',9);
INSERT INTO po_history VALUES(1,2,'approved','2026-10-22',9);
INSERT INTO po_history VALUES(1,3,'sent','2026-10-22',9);
INSERT INTO po_history VALUES(1,4,'partly received','2026-10-27',10);
INSERT INTO po_history VALUES(2,1,'draft','2026-10-28',9);
INSERT INTO po_history VALUES(2,2,'approved','2026-10-28',9);
INSERT INTO po_history VALUES(2,3,'sent','2026-10-28',9);
INSERT INTO po_history VALUES(3,1,'draft','2026-10-31',15);
INSERT INTO po_history VALUES(3,2,'approved','2026-10-31',15);
CREATE TABLE purchase_order_line (
    id                INTEGER PRIMARY KEY,
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    line_no           INTEGER NOT NULL CHECK (line_no > 0),
    item_id           INTEGER NOT NULL REFERENCES item (id),
    quantity          INTEGER NOT NULL CHECK (quantity > 0),
    price             INTEGER CHECK (price > 0),
    pack              INTEGER NOT NULL DEFAULT 1 CHECK (pack > 0),
    tax_rate          INTEGER NOT NULL DEFAULT 0,
    supplier_sku      TEXT NOT NULL DEFAULT '',
    supplier_name     TEXT NOT NULL DEFAULT '',
    expected_on       TEXT,
    received          INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0), -- sum of its receipt lines not reversed
    note              TEXT NOT NULL DEFAULT '',
    UNIQUE (purchase_order_id, line_no)
) STRICT;
INSERT INTO purchase_order_line VALUES(1,1,1,1,24,21000,6,70000,'L-77','','2026-10-27',20,'');
INSERT INTO purchase_order_line VALUES(2,1,2,3,10000,11000,1000,70000,'','','2026-10-27',0,'');
INSERT INTO purchase_order_line VALUES(3,2,1,2,24,7000,12,70000,'','','2026-10-31',0,'');
INSERT INTO purchase_order_line VALUES(4,3,1,3,243000,11000,1000,70000,'','','2026-11-07',0,'');
CREATE TABLE suggestion_run (
    id              INTEGER PRIMARY KEY,
    as_of           TEXT NOT NULL,
    forecast_run_id INTEGER NOT NULL REFERENCES forecast_run (id),
    command_id      INTEGER NOT NULL REFERENCES command (id)
) STRICT;
INSERT INTO suggestion_run VALUES(1,'2026-10-31',1,14);
CREATE TABLE suggestion (
    id              INTEGER PRIMARY KEY,
    run_id          INTEGER NOT NULL REFERENCES suggestion_run (id),
    item_id         INTEGER NOT NULL REFERENCES item (id),
    supplier_id     INTEGER REFERENCES supplier (id), -- NULL: nobody sells it to us yet
    location_id     INTEGER NOT NULL REFERENCES location (id),
    state           TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'replaced')),
    proposed        INTEGER NOT NULL CHECK (proposed >= 0),
    quantity        INTEGER NOT NULL CHECK (quantity >= 0),
    price           INTEGER CHECK (price > 0), -- of one unit at that quantity; NULL = no price
    currency        TEXT NOT NULL CHECK (length(currency) = 3),
    included        INTEGER NOT NULL CHECK (included IN (0, 1)),
    apart           TEXT NOT NULL DEFAULT '' CHECK (apart IN ('', 'no price', 'stale data', 'anomaly', 'over limit')),
    snoozed_until   TEXT,
    touched         INTEGER NOT NULL DEFAULT 0 CHECK (touched IN (0, 1)), -- a person changed it: stays as left
    added           INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1)), -- by hand
    override_reason TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '', -- printed on the order
    reasons         TEXT NOT NULL, -- JSON: every number of "why this quantity"
    order_line_id   INTEGER REFERENCES purchase_order_line (id),
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'approved') = (order_line_id IS NOT NULL)),
    CHECK (included = 0 OR apart = '')
) STRICT;
INSERT INTO suggestion VALUES(1,1,3,1,1,'approved',243000,243000,11000,'EUR',1,'',NULL,0,0,'','','{"afterBreak":243000,"afterLot":247199,"afterMinimum":243000,"afterMoq":247199,"afterPack":243000,"arrivalDay":"2026-11-07","arrivals":[{"day":"2026-10-27","late":true,"number":"PO-1001","order":1,"quantity":10000}],"available":1000,"breakHolds":0,"breakSaves":0,"coverage95":1,"demandPerDay":1.750125,"expectedDemand":14001,"expiresBefore":0,"extra":4603,"forecastError":0.23977099308026534,"forecastMethod":"damped-trend","forecastOrigins":2,"gainOfLastPack":0.008824243837743495,"limit":8,"lossAvoided":180,"lossBeforeArrival":398,"lossOfNextPack":-0.008274683077694078,"lossRemaining":0,"lostBeforeArrival":3059,"moq":5000,"naiveForecastError":1.8348458461119248,"need":4545,"nextArrivalDay":"2026-11-10","nextOrderDay":"2026-11-05","onHand":1000,"onOrder":10000,"orderDay":"2026-11-02","orderUpTo":258199,"outlook":3,"pack":1000,"reorderPoint":17497,"reserved":0,"runsOut":"2026-10-31","upperDemand":18604}',4,2);
CREATE TABLE receipt_line (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id), -- kind receipt; its number is the receipt's own
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    order_line_id INTEGER REFERENCES purchase_order_line (id), -- NULL: not ordered
    item_id       INTEGER NOT NULL REFERENCES item (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    lot_id        INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    damaged       INTEGER NOT NULL DEFAULT 0 CHECK (damaged BETWEEN 0 AND quantity), -- part of quantity
    delivery_note TEXT NOT NULL DEFAULT '',
    UNIQUE (document_id, line_no)
) STRICT;
INSERT INTO receipt_line VALUES(1,171,1,1,1,1,0,20,2,'D-5');
CREATE TABLE period_close (
    day        TEXT NOT NULL PRIMARY KEY, -- last day of a closed period: nothing is dated up to it any more
    command_id INTEGER NOT NULL REFERENCES command (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_entity ON audit (entity, entity_id);
CREATE INDEX location_parent ON location (parent_id);
CREATE UNIQUE INDEX category_name ON category (coalesce(parent_id, 0), name_key);
CREATE INDEX item_name ON item (name_key);
CREATE INDEX item_category ON item (category_id);
CREATE INDEX item_barcode_item ON item_barcode (item_id);
CREATE UNIQUE INDEX supplier_term_key ON supplier_term (item_id, supplier_id, valid_from) WHERE deleted = 0;
CREATE INDEX supplier_term_supplier ON supplier_term (supplier_id);
CREATE UNIQUE INDEX lot_code ON lot (item_id, code, coalesce(expiry, ''));
CREATE INDEX import_file_sha ON import_file (sha256);
CREATE UNIQUE INDEX document_key ON document (kind, location_id, till, day, number, revision) WHERE reverses_id IS NULL;
CREATE INDEX document_day ON document (day);
CREATE UNIQUE INDEX document_reverses ON document (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX sales_line_item ON sales_line (item_id, moment, quantity, location_id);
CREATE INDEX movement_item ON movement (item_id, location_id, lot_id, moment);
CREATE INDEX movement_moment ON movement (moment);
CREATE INDEX movement_sales_line ON movement (sales_line_id) WHERE sales_line_id IS NOT NULL;
CREATE INDEX reservation_item ON reservation (item_id, location_id, lot_id) WHERE state = 'open';
CREATE INDEX count_line_item ON count_line (item_id, location_id, moment);
CREATE UNIQUE INDEX anomaly_open ON anomaly (kind, item_id, location_id, lot_id) WHERE closed_by IS NULL;
CREATE INDEX threshold_item ON threshold (item_id, location_id, source, id);
CREATE INDEX forecast_run_as_of ON forecast_run (as_of);
CREATE INDEX purchase_order_supplier ON purchase_order (supplier_id);
CREATE INDEX purchase_order_state ON purchase_order (state);
CREATE INDEX purchase_order_line_item ON purchase_order_line (item_id);
CREATE UNIQUE INDEX suggestion_open ON suggestion (item_id, coalesce(supplier_id, 0), location_id) WHERE state = 'open';
CREATE INDEX suggestion_run_id ON suggestion (run_id);
CREATE INDEX receipt_line_order ON receipt_line (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE TRIGGER command_no_update BEFORE UPDATE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER command_no_delete BEFORE DELETE ON command BEGIN SELECT RAISE(ABORT, 'command is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER sales_line_no_update BEFORE UPDATE ON sales_line BEGIN SELECT RAISE(ABORT, 'sales_line is append-only'); END;
CREATE TRIGGER sales_line_no_delete BEFORE DELETE ON sales_line BEGIN SELECT RAISE(ABORT, 'sales_line is append-only'); END;
CREATE TRIGGER sales_line_void_no_update BEFORE UPDATE ON sales_line_void BEGIN SELECT RAISE(ABORT, 'sales_line_void is append-only'); END;
CREATE TRIGGER sales_line_void_no_delete BEFORE DELETE ON sales_line_void BEGIN SELECT RAISE(ABORT, 'sales_line_void is append-only'); END;
CREATE TRIGGER movement_no_update BEFORE UPDATE ON movement BEGIN SELECT RAISE(ABORT, 'movement is append-only'); END;
CREATE TRIGGER movement_no_delete BEFORE DELETE ON movement BEGIN SELECT RAISE(ABORT, 'movement is append-only'); END;
CREATE TRIGGER count_line_no_update BEFORE UPDATE ON count_line BEGIN SELECT RAISE(ABORT, 'count_line is append-only'); END;
CREATE TRIGGER count_line_no_delete BEFORE DELETE ON count_line BEGIN SELECT RAISE(ABORT, 'count_line is append-only'); END;
CREATE TRIGGER count_till_no_update BEFORE UPDATE ON count_till BEGIN SELECT RAISE(ABORT, 'count_till is append-only'); END;
CREATE TRIGGER count_till_no_delete BEFORE DELETE ON count_till BEGIN SELECT RAISE(ABORT, 'count_till is append-only'); END;
CREATE TRIGGER threshold_no_update BEFORE UPDATE ON threshold BEGIN SELECT RAISE(ABORT, 'threshold is append-only'); END;
CREATE TRIGGER threshold_no_delete BEFORE DELETE ON threshold BEGIN SELECT RAISE(ABORT, 'threshold is append-only'); END;
CREATE TRIGGER forecast_run_no_update BEFORE UPDATE ON forecast_run BEGIN SELECT RAISE(ABORT, 'forecast_run is append-only'); END;
CREATE TRIGGER forecast_run_no_delete BEFORE DELETE ON forecast_run BEGIN SELECT RAISE(ABORT, 'forecast_run is append-only'); END;
CREATE TRIGGER forecast_no_update BEFORE UPDATE ON forecast BEGIN SELECT RAISE(ABORT, 'forecast is append-only'); END;
CREATE TRIGGER forecast_no_delete BEFORE DELETE ON forecast BEGIN SELECT RAISE(ABORT, 'forecast is append-only'); END;
CREATE TRIGGER po_history_no_update BEFORE UPDATE ON po_history BEGIN SELECT RAISE(ABORT, 'po_history is append-only'); END;
CREATE TRIGGER po_history_no_delete BEFORE DELETE ON po_history BEGIN SELECT RAISE(ABORT, 'po_history is append-only'); END;
CREATE TRIGGER receipt_line_no_update BEFORE UPDATE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt_line is append-only'); END;
CREATE TRIGGER receipt_line_no_delete BEFORE DELETE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt_line is append-only'); END;
CREATE TRIGGER suggestion_run_no_update BEFORE UPDATE ON suggestion_run BEGIN SELECT RAISE(ABORT, 'suggestion_run is append-only'); END;
CREATE TRIGGER suggestion_run_no_delete BEFORE DELETE ON suggestion_run BEGIN SELECT RAISE(ABORT, 'suggestion_run is append-only'); END;
CREATE TRIGGER import_file_no_update BEFORE UPDATE ON import_file BEGIN SELECT RAISE(ABORT, 'import_file is append-only'); END;
CREATE TRIGGER import_file_no_delete BEFORE DELETE ON import_file BEGIN SELECT RAISE(ABORT, 'import_file is append-only'); END;
CREATE TRIGGER period_close_no_update BEFORE UPDATE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;
CREATE TRIGGER period_close_no_delete BEFORE DELETE ON period_close BEGIN SELECT RAISE(ABORT, 'period_close is append-only'); END;
CREATE TRIGGER item_no_delete BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'item rows are kept'); END;
CREATE TRIGGER supplier_no_delete BEFORE DELETE ON supplier BEGIN SELECT RAISE(ABORT, 'supplier rows are kept'); END;
CREATE TRIGGER location_no_delete BEFORE DELETE ON location BEGIN SELECT RAISE(ABORT, 'location rows are kept'); END;
CREATE TRIGGER supplier_term_no_delete BEFORE DELETE ON supplier_term BEGIN SELECT RAISE(ABORT, 'supplier_term rows are kept'); END;
CREATE TRIGGER app_user_no_delete BEFORE DELETE ON app_user BEGIN SELECT RAISE(ABORT, 'app_user rows are kept'); END;
CREATE TRIGGER purchase_order_no_delete BEFORE DELETE ON purchase_order BEGIN SELECT RAISE(ABORT, 'purchase_order rows are kept'); END;
CREATE TRIGGER suggestion_no_delete BEFORE DELETE ON suggestion BEGIN SELECT RAISE(ABORT, 'suggestion rows are kept'); END;
CREATE TRIGGER lot_no_delete BEFORE DELETE ON lot BEGIN SELECT RAISE(ABORT, 'lot rows are kept'); END;
CREATE TRIGGER reservation_no_delete BEFORE DELETE ON reservation BEGIN SELECT RAISE(ABORT, 'reservation rows are kept'); END;
CREATE TRIGGER anomaly_no_delete BEFORE DELETE ON anomaly BEGIN SELECT RAISE(ABORT, 'anomaly rows are kept'); END;
CREATE TRIGGER item_decimals_fixed BEFORE UPDATE OF decimals ON item
WHEN old.decimals <> new.decimals
 AND (EXISTS (SELECT 1 FROM movement WHERE item_id = old.id) OR EXISTS (SELECT 1 FROM sales_line WHERE item_id = old.id))
BEGIN SELECT RAISE(ABORT, 'decimals are fixed after the first movement'); END;
CREATE TRIGGER movement_lot_item BEFORE INSERT ON movement
WHEN new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id
BEGIN SELECT RAISE(ABORT, 'lot of another item'); END;
CREATE TRIGGER purchase_order_line_sent
BEFORE UPDATE OF item_id, quantity, price, line_no, purchase_order_id, pack ON purchase_order_line
WHEN (SELECT state FROM purchase_order WHERE id = old.purchase_order_id) NOT IN ('draft', 'approved')
BEGIN SELECT RAISE(ABORT, 'lines of a sent order are fixed'); END;
CREATE TRIGGER po_history_allowed BEFORE INSERT ON po_history
WHEN NOT ((new.step = 1 AND new.state = 'draft')
  OR EXISTS (SELECT 1 FROM po_history AS h JOIN po_transition AS t ON t.from_state = h.state AND t.to_state = new.state
             WHERE h.purchase_order_id = new.purchase_order_id AND h.step = new.step - 1))
BEGIN SELECT RAISE(ABORT, 'illegal step of a purchase order'); END;
COMMIT;
