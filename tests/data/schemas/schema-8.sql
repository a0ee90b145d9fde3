-- A warehouse of schema 8, with something in most tables: that of schema 7, brought forward by the migration, with returns and
-- complaints, written out by sqlite3 .dump.
PRAGMA application_id = 1364023112;
PRAGMA user_version = 8;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('currency','EUR');
INSERT INTO setting VALUES('default_location','1');
INSERT INTO setting VALUES('import_mapping/stock/51f0d413fbbbe43a4160fb399a5be13011fef578dcd2e4747a2bd24d8cbda875',replace('{\n    "columns": {\n    },\n    "negative": "refuse"\n}\n','\n',char(10)));
CREATE TABLE counter (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES('count',3);
INSERT INTO counter VALUES('count list',1);
INSERT INTO counter VALUES('receipt',3);
INSERT INTO counter VALUES('return',4);
INSERT INTO counter VALUES('shipment',1);
INSERT INTO counter VALUES('transfer',1);
INSERT INTO counter VALUES('write-off',1);
CREATE TABLE chain_head (
    name  TEXT NOT NULL PRIMARY KEY CHECK (name IN ('movement', 'audit')),
    count INTEGER NOT NULL CHECK (count >= 0),
    hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_head VALUES('audit',48,X'361edd57613d6f7bd403994c12d2f2341c851ca7643296445d1724e44edf255c');
INSERT INTO chain_head VALUES('movement',45,X'b1c9254dde6e8488846087d571b80df70fc9e933ce3e44a22f3390926b1c1669');
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
INSERT INTO command VALUES(1,'fc3b02db-da35-46cc-92f4-e83d3f13b225','create warehouse',1,1795610705339,'Etc/UTC','');
INSERT INTO command VALUES(2,'16d7737f-932c-40cb-a3ba-e1a4fe015bfc','import locations',1,1795610705681,'Etc/UTC','');
INSERT INTO command VALUES(3,'d61ce657-c161-46b1-ac8b-e8f34121b5c4','import items',1,1795610705833,'Etc/UTC','');
INSERT INTO command VALUES(4,'09ad1183-f51a-4a17-872e-4016a5419a2e','import suppliers',1,1795610706011,'Etc/UTC','');
INSERT INTO command VALUES(5,'34d37c74-9477-434c-884b-8f53233c177d','import terms',1,1795610706207,'Etc/UTC','');
INSERT INTO command VALUES(6,'77097c50-f2a8-4085-8d79-c5711e23fe64','import sales',1,1795610706391,'Etc/UTC','');
INSERT INTO command VALUES(7,'a92af8ca-5805-47f7-a590-9b44b1318742','import stock',1,1795610706541,'Etc/UTC','');
INSERT INTO command VALUES(8,'da2d7d0b-27fd-46ec-ba92-074e10f5451b','import orders',1,1795610706697,'Etc/UTC','');
INSERT INTO command VALUES(9,'2ca6235b-2240-4037-90c8-48d41e86a10d','import orders',1,1795610706861,'Etc/UTC','');
INSERT INTO command VALUES(10,'bcd0f1e9-805b-4836-bfc9-9dcfad8ee924','import receipts',1,1795610707022,'Etc/UTC','');
INSERT INTO command VALUES(11,'c99598be-dc23-4092-b93c-831e244328fe','import receipts',1,1795610707187,'Etc/UTC','');
INSERT INTO command VALUES(12,'51729af8-0298-4b63-8722-dc09b4e0e1fa','import calendar',1,1795610707335,'Etc/UTC','');
INSERT INTO command VALUES(13,'b43f6728-f562-4c92-bde9-2a13d63d9b1b','import thresholds',1,1795610744594,'Etc/UTC','');
INSERT INTO command VALUES(14,'e995a649-75d5-4444-8196-76166bb34fb8','forecast',1,1795610744794,'Etc/UTC','');
INSERT INTO command VALUES(15,'b72d9101-3011-4ce1-96b5-b4df0a7db34c','suggest',1,1795610745011,'Etc/UTC','');
INSERT INTO command VALUES(16,'cfa4ae7b-818b-4f97-a739-8e782cc859d8','receive',1,1795610856501,'Etc/UTC','');
INSERT INTO command VALUES(17,'8440796a-792f-4d4e-914e-e2ff06842a93','forecast',1,1795625593207,'Etc/UTC','');
INSERT INTO command VALUES(18,'45d96cbd-4a25-417b-9a62-3199676a4038','forecast override',1,1795625658908,'Etc/UTC','Tasting week');
INSERT INTO command VALUES(19,'ffa7cb32-4dde-4333-9bd1-8166dd64333a','forecast override',1,1795625658917,'Etc/UTC','Café opens');
INSERT INTO command VALUES(20,'9581277a-96df-47aa-ab9a-5fbd150c0c80','forecast override',1,1795625658920,'Etc/UTC','');
INSERT INTO command VALUES(21,'702b2e1f-9b37-4e56-9f16-fb7ad5a93794','forecast override',1,1795625658924,'Etc/UTC','');
INSERT INTO command VALUES(22,'bd9d177f-13ee-404e-87ee-b86ecec82495','sells like',1,1795625658928,'Etc/UTC','');
INSERT INTO command VALUES(23,'e5b832ef-a61a-45fd-9d57-9eba2c138cd5','import locations',1,1795636444524,'Etc/UTC','');
INSERT INTO command VALUES(24,'b91aaa73-c1d0-4093-92b8-3a243758475b','import customers',1,1795636444621,'Etc/UTC','');
INSERT INTO command VALUES(25,'d7130cfb-824f-4ead-9db2-d8fe254547ec','import sales-orders',1,1795636444725,'Etc/UTC','');
INSERT INTO command VALUES(26,'43c234d3-50a3-455f-b182-45ac56c55ac8','confirm sales order',1,1795636444819,'Etc/UTC','');
INSERT INTO command VALUES(27,'3b0aa823-723b-49c4-9575-620bc6bac89e','confirm sales order',1,1795636444841,'Etc/UTC','');
INSERT INTO command VALUES(28,'2de3d854-62f2-40ec-b392-3b7def721ea4','ship',1,1795636444906,'Etc/UTC','');
INSERT INTO command VALUES(29,'d11f8bfa-91c0-4534-9a74-6999cb5d85f0','count list',1,1795640067260,'Etc/UTC','');
INSERT INTO command VALUES(30,'629da3ad-4d92-40ee-9c5f-00ee36b4c787','import stock',1,1795640067717,'Etc/UTC','');
INSERT INTO command VALUES(31,'fb90fc35-1f21-4ce8-b208-628d48a16362','alerts',1,1796124207379,'Etc/UTC','');
INSERT INTO command VALUES(32,'304ad623-8be5-4df4-a7d3-28824596795f','open return',1,1796134503761,'Etc/UTC','');
INSERT INTO command VALUES(33,'c7fde304-577a-4a43-979b-cd632b9efdea','decide return',1,1796134503857,'Etc/UTC','');
INSERT INTO command VALUES(34,'99da16a5-622d-4865-8f02-299c3cc9eb1d','open return',1,1796134503918,'Etc/UTC','');
INSERT INTO command VALUES(35,'e6c73064-674a-4794-b6d8-30e5488edeb1','open return',1,1796134504014,'Etc/UTC','');
INSERT INTO command VALUES(36,'4d96093e-5e47-4647-a32d-f8ce57fabdd2','decide return',1,1796134504067,'Etc/UTC','');
INSERT INTO command VALUES(37,'9055046a-d33c-4271-b7b3-bf1f1b8152d6','close return',1,1796134504176,'Etc/UTC','');
INSERT INTO command VALUES(38,'3149df1c-d121-459b-9b4f-9b806627bccf','open return',1,1796134504293,'Etc/UTC','');
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
INSERT INTO audit VALUES(1,2,'location',2,'create','{}','{"code":"COLD","name":"Cold room","parent_id":1}',X'9488d25dec595166fb361b4512e099e13fe55e95be3ac350296a40dbfe8aa5aa');
INSERT INTO audit VALUES(2,2,'location',3,'create','{}','{"code":"SHOP2","name":"Second shop","parent_id":0}',X'76ffc33a5251c1087fbefae743eef9004fe59ab291409f0cf6a74c4f0dcee70c');
INSERT INTO audit VALUES(3,3,'item',1,'create','{}','{"barcodes":["4006381333931"],"category":"Drinks","cost":21000,"decimals":0,"name":"Green tea 100 g","price":45000,"price_includes_tax":false,"shelf_life_days":null,"sku":"TEA","status":1,"tax_rate":70000,"unit":"piece"}',X'db02390a479bd27aa2c1005d423cd3a28e855fe4ac6bce27c78c53cbd43cdd5b');
INSERT INTO audit VALUES(4,3,'item',2,'create','{}','{"barcodes":[],"category":"Drinks","cost":7000,"decimals":0,"name":"Fresh milk 1 l","price":12000,"price_includes_tax":false,"shelf_life_days":10,"sku":"MILK","status":1,"tax_rate":70000,"unit":"piece"}',X'4e5547a194e39ab467059572c515c138b57070f5dfac1411f8903ba3c784a608');
INSERT INTO audit VALUES(5,3,'item',3,'create','{}','{"barcodes":[],"category":"Dry goods","cost":11000,"decimals":3,"name":"Rice","price":24000,"price_includes_tax":false,"shelf_life_days":null,"sku":"RICE","status":1,"tax_rate":70000,"unit":"kg"}',X'cb6270b06f5086a585414797f069fd8794b4a7687efc7fd36c676fb0d07d24b3');
INSERT INTO audit VALUES(6,3,'item',4,'create','{}','{"barcodes":[],"category":"Kitchen","cost":25000,"decimals":0,"name":"Mug","price":60000,"price_includes_tax":false,"shelf_life_days":null,"sku":"MUG","status":0,"tax_rate":190000,"unit":"piece"}',X'9da356d442e3e1f879c82326ef9514b9478c514af3c617347305093780f1692f');
INSERT INTO audit VALUES(7,4,'supplier',1,'create','{}','{"address":"","code":"LEAF","currency":"EUR","customer_number":"","email":"orders@leaf.example","language":"en","lead_time_days":5,"lead_time_sd_days":1.5,"minimum_order":2000,"name":"Leaf & Co","order_days":9,"order_until":"","payment_terms":"","phone":""}',X'73be32436cd18cc8700c93f09f666d25c233f45a4d0c9bd7315e711a92fe6474');
INSERT INTO audit VALUES(8,4,'supplier',2,'create','{}','{"address":"","code":"DAIRY","currency":"EUR","customer_number":"","email":"","language":"de","lead_time_days":2,"lead_time_sd_days":null,"minimum_order":0,"name":"Dairy East","order_days":0,"order_until":"","payment_terms":"","phone":""}',X'd67261f776595e42d89449e8fad0c063f544b4366c9b30254b71990cba6163d7');
INSERT INTO audit VALUES(9,5,'supplier_term',1,'create','{}','{"breaks":[[60,19500]],"currency":"EUR","item":1,"lead_time_days":null,"moq":12,"pack":6,"price":21000,"supplier":1,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'82f05cbc2235a8cd5c74b3ebd755d6d1ec74a4a85375227d555a72bcc041db4a');
INSERT INTO audit VALUES(10,5,'supplier_term',2,'create','{}','{"breaks":[],"currency":"EUR","item":4,"lead_time_days":null,"moq":6,"pack":6,"price":25000,"supplier":1,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'9ebf74aca0408ca47ad66cd48bc4a3e6a2c9cfe71eadd7f2e32efe21b0ca19d6');
INSERT INTO audit VALUES(11,5,'supplier_term',3,'create','{}','{"breaks":[],"currency":"EUR","item":2,"lead_time_days":1,"moq":1,"pack":6,"price":7000,"supplier":2,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'eb9cfb266fd638f6e509bb8bb525b23ae4883465909fa4455f2907405762c869');
INSERT INTO audit VALUES(12,5,'supplier_term',4,'create','{}','{"breaks":[],"currency":"EUR","item":3,"lead_time_days":null,"moq":5000,"pack":1000,"price":11000,"supplier":2,"supplier_name":"","supplier_sku":"","valid_from":"0001-01-01","valid_to":"9999-12-31"}',X'8daa7036e03566126ca2b11e743d0946fb63e3da392510693196296e613da4e1');
INSERT INTO audit VALUES(13,10,'purchase_order',2,'update','{"state":"sent"}','{"state":"received"}',X'9bdfb9c040efa34c757974489669fb299e388f99a283bd1068c1b3d1263ae68e');
INSERT INTO audit VALUES(14,11,'purchase_order',1,'update','{"state":"sent"}','{"state":"partly received"}',X'd7bed2c8141fb2e442f4309e521f573d7dac996ae85cf9e6c3167c38239fc92b');
INSERT INTO audit VALUES(15,12,'calendar_entry',1,'create','{}','{"from":"2026-12-25","kind":"closed","name":"Christmas","repeats":"yearly","to":"2026-12-26"}',X'74bde93c6bb55c612f34223b2fa68af3592ae17b42582400db97da4b5546e45c');
INSERT INTO audit VALUES(16,12,'calendar_entry',2,'create','{}','{"from":"2026-11-02","item":"TEA","kind":"promotion","name":"Tea week","price":"3.90","to":"2026-11-07"}',X'ba9985f9ae183e786d48eccf351251f026cc60327bdfaa395bbf1de2d2e7109a');
INSERT INTO audit VALUES(17,13,'threshold',1,'create','{}','{"item":1,"location":1,"maximum":40,"minimum":15}',X'd6eeaa09507d1c6f975d536febb931101c8030794e41d32a99c4addcab3b6c36');
INSERT INTO audit VALUES(18,16,'purchase_order',3,'update','{"state":"sent"}','{"state":"received"}',X'504834c1e1b2269526adc64c88dc1eb05941e741a8daad2be987d52a2d4c22aa');
INSERT INTO audit VALUES(19,18,'forecast_override',1,'create','{}','{"from":"2026-12-13","item":1,"percent":150,"reason":"Tasting week","site":0,"to":"2026-12-19"}',X'be67aa6dcb3a55a761c6597726f66a23584e098189e0c64f4496518a5f76266c');
INSERT INTO audit VALUES(20,19,'forecast_override',2,'create','{}','{"from":"2026-12-13","item":2,"per_day":2.5,"reason":"Café opens","site":0,"to":"2026-12-19"}',X'2a0b1210ac0c4e774727e3cea04105a72056c0c8bdac7a5093cf7f07c88bb190');
INSERT INTO audit VALUES(21,20,'forecast_override',1,'delete','{"from":"2026-12-13","item":1,"percent":150,"reason":"Tasting week","site":0,"to":"2026-12-19"}','{}',X'098f0f898e468a6c3993f3bdc4955cac315d9f7f2d760a4f83140c999692901b');
INSERT INTO audit VALUES(22,21,'forecast_override',1,'restore','{}','{"from":"2026-12-13","item":1,"percent":150,"reason":"Tasting week","site":0,"to":"2026-12-19"}',X'0ffbd72a254d915dcae65a83b076949d1b31960a9331a8a0ca867b893b44a553');
INSERT INTO audit VALUES(23,22,'item_likeness',3,'update','{}','{"sells_like":1}',X'39adaa59c6f19046ba2ecdf9dc5e60a9abaf13602595ace06be6c21aa4b307fb');
INSERT INTO audit VALUES(24,23,'location',5,'create','{}','{"code":"A1","name":"Shelf A1","parent_id":1,"x":250,"y":400}',X'336981b3d1eaf8e2193df9b532c961b4969c0a06768a60ae2e7d73dfd3cbdf1e');
INSERT INTO audit VALUES(25,23,'location',6,'create','{}','{"code":"A2","name":"Shelf A2","parent_id":1,"x":250,"y":800}',X'd75202bc2bdfa8d08573c487fdc0248d29d93e77ba155d9721342f73e00b2164');
INSERT INTO audit VALUES(26,24,'customer',1,'create','{}','{"address":"Hafen 1","code":"CAFE","email":"bar@nord.example","language":"de","latitude":54320000,"longitude":10130000,"name":"Café Nord","payment_terms":"30 days net","phone":"+49 1"}',X'b93658101912e10defbe1148963dbbe9c2b8f63705b7a32098b3bb8a8abf9a9d');
INSERT INTO audit VALUES(27,24,'customer',2,'create','{}','{"address":"","code":"HALL","email":"","language":"en","latitude":null,"longitude":null,"name":"Town hall","payment_terms":"","phone":""}',X'5a0de5fb2fc0867a1bebb30d31d8adc77bfa295441c6b0b28767c4da4e0e1d94');
INSERT INTO audit VALUES(28,25,'sales_order',1,'create','{}','{"customer":1,"lines":[[1,2,42000,false,70000],[3,1500,24000,false,70000]],"location":1,"note":"by the back door","ordered_on":"2026-11-24","reference":"order 7","reserve_until":null,"wanted_on":"2026-11-27"}',X'd1d89f024801a6a31fff5ba02c1b47c457d2cf2192fb7de859d7e00331037fff');
INSERT INTO audit VALUES(29,25,'sales_order',2,'create','{}','{"customer":2,"lines":[[1,1,45000,false,70000]],"location":1,"note":"","ordered_on":"2026-11-25","reference":"","reserve_until":"2026-12-24","wanted_on":null}',X'3c96259a46bebb8d7862dfdfc6070ec11d1663b3f79f6f80484d723a9bd8d3ec');
INSERT INTO audit VALUES(30,25,'sales_order',3,'create','{}','{"customer":2,"lines":[[4,1,60000,false,190000]],"location":1,"note":"","ordered_on":"2026-11-25","reference":"","reserve_until":null,"wanted_on":null}',X'b76b00a9994d5c241f529b6b33a42c07471fa84504e6a68d8b301fd9b7b78d3a');
INSERT INTO audit VALUES(31,26,'sales_order',1,'update','{"state":"draft"}','{"state":"confirmed"}',X'b3ce93e3cb01fb0d77181cf491ca48f759f374c4d9251d3de689043762524398');
INSERT INTO audit VALUES(32,27,'sales_order',2,'update','{"state":"draft"}','{"state":"confirmed"}',X'7a93b358324e9179c48c086ebbb664604ff61396abb727effc48c8daeab57010');
INSERT INTO audit VALUES(33,28,'sales_order',1,'update','{"state":"confirmed"}','{"state":"shipped"}',X'231f5cc7ce4734621450df9f4767623ea56926f7e7fdab3fc13a52ffe77a09e3');
INSERT INTO audit VALUES(34,29,'count_list',1,'create','{}','{"lines":7}',X'd833e0ea19924c9f3765d77d732ca685c0b04882a1fb7c1a4ca338061883ede4');
INSERT INTO audit VALUES(35,30,'count_list_line',1,'update','{}','{"at":1795640067,"counted":24}',X'02dd7372053bc3f7e42afab430dfb84d8757dc3184241dfe11cfe28807cc5b07');
INSERT INTO audit VALUES(36,30,'count_list_line',2,'update','{}','{"at":1795640067,"counted":24000}',X'20c78ee38e9a51a06a9c77eb218f4c4bca4759a774ef8be9fd5684eeeb4655bf');
INSERT INTO audit VALUES(37,30,'count_list_line',3,'update','{}','{"at":1795640067,"counted":24}',X'f38f527e8472e698fe849ee1b3f78e65e3ce1b280b11fe7b020478d3ea9433f6');
INSERT INTO audit VALUES(38,30,'count_list_line',4,'update','{}','{"at":1795640067,"counted":24}',X'027ffde95da11163bda61623ca6c766f6abd5f346d08d67271cab2198addcdb6');
INSERT INTO audit VALUES(39,30,'count_list_line',5,'update','{}','{"at":1795640067,"counted":24}',X'729b3dbe43cdc9bdf286d3228d58b0c2b61a30416dc3f8d3cb373b7aafb1d44b');
INSERT INTO audit VALUES(40,30,'count_list_line',6,'update','{}','{"at":1795640067,"counted":24}',X'58f954e56d0f236664c2c6fb8b041af269951bfe11171a64d40559dc24ff8294');
INSERT INTO audit VALUES(41,30,'count_list_line',7,'update','{}','{"at":1795640067,"counted":24}',X'f6efe9828ead863f4ca296c90d0b837633aa3b5bf353ce0a160d74b852466642');
INSERT INTO audit VALUES(42,32,'return_case',1,'create','{}','{"amount":0,"goods":"","money":"","number":"RET-000001","satisfied":0,"state":"open","supplier":0}',X'f16bb113ddff2011faef66f6cc70b2bf6dea35c39a24d8ff6fcb87963862bce0');
INSERT INTO audit VALUES(43,33,'return_case',1,'update','{"amount":0,"goods":"","money":"","state":"open"}','{"amount":450,"goods":"quarantine","money":"credit","state":"decided"}',X'ce75de7fdd09666796e2df760b45dc35e4526359a07a1395c3f3ca206c65f582');
INSERT INTO audit VALUES(44,34,'return_case',2,'create','{}','{"amount":0,"goods":"","money":"","number":"RET-000002","satisfied":0,"state":"open","supplier":0}',X'92d2aa80c01f922b6f40b7476b46a0b1f82a18e5b1b940ba440a175ddd27ff64');
INSERT INTO audit VALUES(45,35,'return_case',3,'create','{}','{"amount":0,"goods":"","money":"","number":"RET-000003","satisfied":0,"state":"open","supplier":2}',X'b67479a85498d7e18a6cd31b3249a208618a0c3a54a601bb797821cda3b44e48');
INSERT INTO audit VALUES(46,36,'return_case',3,'update','{"amount":0,"goods":"","money":"","state":"open"}','{"amount":60,"goods":"scrap","money":"refund","state":"decided"}',X'c5e1a9470f5ccd11be520bc319aed158860e0c223b823e0ece43b340cf917019');
INSERT INTO audit VALUES(47,37,'return_case',3,'update','{"satisfied":0,"state":"decided"}','{"satisfied":4,"state":"closed"}',X'f7d35918636670765ef3dba9558fdf013700d29c3db6a72843ba86e1f65ad9f5');
INSERT INTO audit VALUES(48,38,'return_case',4,'create','{}','{"amount":0,"goods":"","money":"","number":"RET-000004","satisfied":0,"state":"open","supplier":0}',X'361edd57613d6f7bd403994c12d2f2341c851ca7643296445d1724e44edf255c');
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
    version       INTEGER NOT NULL DEFAULT 1, x INTEGER CHECK (abs(x) <= 10000000), y INTEGER CHECK (abs(y) <= 10000000) CHECK ((x IS NULL) = (y IS NULL)),
    CHECK ((kind = 'site') = (parent_id IS NULL)),
    CHECK (parent_id <> id)
) STRICT;
INSERT INTO location VALUES(1,'MAIN','main','Main',NULL,'site',1,0,'',0,1,NULL,NULL);
INSERT INTO location VALUES(2,'COLD','cold','Cold room',1,'zone',2,0,'',0,1,NULL,NULL);
INSERT INTO location VALUES(3,'SHOP2','shop2','Second shop',NULL,'site',3,0,'',0,1,NULL,NULL);
INSERT INTO location VALUES(4,'MAIN-QUARANTINE','main-quarantine','MAIN-QUARANTINE',1,'zone',4,1,'',0,1,NULL,NULL);
INSERT INTO location VALUES(5,'A1','a1','Shelf A1',1,'zone',5,0,'',0,1,250,400);
INSERT INTO location VALUES(6,'A2','a2','Shelf A2',1,'zone',6,0,'',0,1,250,800);
CREATE TABLE category (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL CHECK (name <> ''),
    name_key  TEXT NOT NULL,
    parent_id INTEGER REFERENCES category (id)
) STRICT;
INSERT INTO category VALUES(1,'Drinks','drinks',NULL);
INSERT INTO category VALUES(2,'Dry goods','dry goods',NULL);
INSERT INTO category VALUES(3,'Kitchen','kitchen',NULL);
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
INSERT INTO supplier_term VALUES(1,1,1,'','','','EUR',21000,12,6,NULL,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(2,1,4,'','','','EUR',25000,6,6,NULL,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(3,2,2,'','','','EUR',7000,1,6,1,'0001-01-01','9999-12-31',0,1);
INSERT INTO supplier_term VALUES(4,2,3,'','','','EUR',11000,5000,1000,NULL,'0001-01-01','9999-12-31',0,1);
CREATE TABLE supplier_term_break (
    term_id  INTEGER NOT NULL REFERENCES supplier_term (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price    INTEGER NOT NULL CHECK (price > 0),
    PRIMARY KEY (term_id, quantity)
) STRICT, WITHOUT ROWID;
INSERT INTO supplier_term_break VALUES(1,60,19500);
CREATE TABLE lot (
    id      INTEGER PRIMARY KEY,
    item_id INTEGER REFERENCES item (id),
    code    TEXT NOT NULL,
    expiry  TEXT, -- last day on which it may be sold; NULL = keeps
    CHECK ((id = 0) = (item_id IS NULL))
) STRICT;
INSERT INTO lot VALUES(0,NULL,'',NULL);
INSERT INTO lot VALUES(1,2,'L1','2026-10-25');
INSERT INTO lot VALUES(2,2,'L2','2026-10-22');
INSERT INTO lot VALUES(3,2,'L3','2026-11-02');
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
INSERT INTO import_file VALUES(1,2,'locations','locations.csv',X'406837137540127d28f06f478880ce2b110c03cb85ff52f3071b055b51a5313e',2,2,0,0);
INSERT INTO import_file VALUES(2,3,'items','items.csv',X'ba5125258648a05816a545ff2f724444bca66b717bb8c7a86542df666bd35652',4,4,0,0);
INSERT INTO import_file VALUES(3,4,'suppliers','suppliers.csv',X'0b4f41a3580242265db263d62f74a28aa35cf2833416159aab20f41788a8daf3',2,2,0,0);
INSERT INTO import_file VALUES(4,5,'terms','terms.csv',X'7bcb94132390a298dc620c76675bb55ff83f898a9536590a6ebbf70755515725',4,4,0,0);
INSERT INTO import_file VALUES(5,6,'sales','sales.csv',X'18fe892d4651d48ecc9cb620f7493c39fcaf225560f4b73afad64fb2a8820061',110,110,0,0);
INSERT INTO import_file VALUES(6,7,'stock','stock.csv',X'a26f2939d26fbf034e7000853e610a7915670951257c997099e97a11b110c57a',5,5,0,0);
INSERT INTO import_file VALUES(7,8,'orders','orders.csv',X'29e2602f0a4f8b6d95118ff26591085db6985aa60f701ecb535ce015981ff480',3,3,0,0);
INSERT INTO import_file VALUES(8,9,'orders','orders2.csv',X'ab268ab3fb2e22e3c1dd075b28c3119d679a05fcb001fe8793a55b169a6047b9',2,2,0,0);
INSERT INTO import_file VALUES(9,10,'receipts','milk.csv',X'b053505a8abfe4aca58ebeae8eeea89bb3c24114791aca5c8002846903727835',1,1,0,0);
INSERT INTO import_file VALUES(10,11,'receipts','rec.csv',X'8fb81ecf55e8121cd9f64e973ac873639b17a2399a911ed302b1ebfda3d06fe9',2,2,0,0);
INSERT INTO import_file VALUES(11,12,'calendar','calendar.csv',X'9c10543915a4824b7674bcba479d81afd715fa3f29dfee7da7beb0183a12e32e',2,2,0,0);
INSERT INTO import_file VALUES(12,13,'thresholds','thresholds.csv',X'b8bb029b09830bbdce094b9d5d3e69d8f88b1054f055e2aee79dec6d293f8d14',1,1,0,0);
INSERT INTO import_file VALUES(13,23,'locations','loc.csv',X'ef3dac3d5708de18fd05571402799a92b45c7964c035b7aba3a51da97a90dba2',2,2,0,0);
INSERT INTO import_file VALUES(14,24,'customers','cust.csv',X'4f47cc5d6e0550974caa8dfe956757d7440177ff7b93278d66f8dcb33ec01c75',2,2,0,0);
INSERT INTO import_file VALUES(15,25,'sales-orders','so.csv',X'816b5ac0e18747867486c96387b54c08df7f118f02c542cac1f64670aef55881',4,4,0,0);
INSERT INTO import_file VALUES(16,30,'stock','filled.csv',X'f64c843c06f5d77e531bf8931b0a0965a050cac86d242e7318fa5db51e0abf14',7,7,0,0);
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
INSERT INTO document VALUES(3,'opening','NEW-4',3,'','2026-11-25',1795564800,1,3,NULL,NULL,'');
INSERT INTO document VALUES(4,'sale','R1',1,'','2026-09-01',1788307198,1,6,5,NULL,'');
INSERT INTO document VALUES(5,'sale','R2',1,'','2026-09-01',1788307198,1,6,5,NULL,'');
INSERT INTO document VALUES(6,'sale','R3',1,'','2026-09-02',1788393598,1,6,5,NULL,'');
INSERT INTO document VALUES(7,'sale','R4',1,'','2026-09-02',1788393598,1,6,5,NULL,'');
INSERT INTO document VALUES(8,'sale','R5',1,'','2026-09-02',1788393598,1,6,5,NULL,'');
INSERT INTO document VALUES(9,'sale','R6',1,'','2026-09-03',1788479998,1,6,5,NULL,'');
INSERT INTO document VALUES(10,'sale','R7',1,'','2026-09-04',1788566398,1,6,5,NULL,'');
INSERT INTO document VALUES(11,'sale','R8',1,'','2026-09-04',1788566398,1,6,5,NULL,'');
INSERT INTO document VALUES(12,'sale','R9',1,'','2026-09-05',1788652798,1,6,5,NULL,'');
INSERT INTO document VALUES(13,'sale','R10',1,'','2026-09-05',1788652798,1,6,5,NULL,'');
INSERT INTO document VALUES(14,'sale','R11',1,'','2026-09-05',1788652798,1,6,5,NULL,'');
INSERT INTO document VALUES(15,'sale','R12',1,'','2026-09-06',1788739198,1,6,5,NULL,'');
INSERT INTO document VALUES(16,'sale','R13',1,'','2026-09-06',1788739198,1,6,5,NULL,'');
INSERT INTO document VALUES(17,'sale','R14',1,'','2026-09-06',1788739198,1,6,5,NULL,'');
INSERT INTO document VALUES(18,'sale','R15',1,'','2026-09-07',1788825598,1,6,5,NULL,'');
INSERT INTO document VALUES(19,'sale','R16',1,'','2026-09-07',1788825598,1,6,5,NULL,'');
INSERT INTO document VALUES(20,'sale','R17',1,'','2026-09-08',1788911998,1,6,5,NULL,'');
INSERT INTO document VALUES(21,'sale','R18',1,'','2026-09-08',1788911998,1,6,5,NULL,'');
INSERT INTO document VALUES(22,'sale','R19',1,'','2026-09-09',1788998398,1,6,5,NULL,'');
INSERT INTO document VALUES(23,'sale','R20',1,'','2026-09-09',1788998398,1,6,5,NULL,'');
INSERT INTO document VALUES(24,'sale','R21',1,'','2026-09-10',1789084798,1,6,5,NULL,'');
INSERT INTO document VALUES(25,'sale','R22',1,'','2026-09-11',1789171198,1,6,5,NULL,'');
INSERT INTO document VALUES(26,'sale','R23',1,'','2026-09-11',1789171198,1,6,5,NULL,'');
INSERT INTO document VALUES(27,'sale','R24',1,'','2026-09-12',1789257598,1,6,5,NULL,'');
INSERT INTO document VALUES(28,'sale','R25',1,'','2026-09-12',1789257598,1,6,5,NULL,'');
INSERT INTO document VALUES(29,'sale','R26',1,'','2026-09-12',1789257598,1,6,5,NULL,'');
INSERT INTO document VALUES(30,'sale','R27',1,'','2026-09-13',1789343998,1,6,5,NULL,'');
INSERT INTO document VALUES(31,'sale','R28',1,'','2026-09-13',1789343998,1,6,5,NULL,'');
INSERT INTO document VALUES(32,'sale','R29',1,'','2026-09-13',1789343998,1,6,5,NULL,'');
INSERT INTO document VALUES(33,'sale','R30',1,'','2026-09-14',1789430398,1,6,5,NULL,'');
INSERT INTO document VALUES(34,'sale','R31',1,'','2026-09-14',1789430398,1,6,5,NULL,'');
INSERT INTO document VALUES(35,'sale','R32',1,'','2026-09-15',1789516798,1,6,5,NULL,'');
INSERT INTO document VALUES(36,'sale','R33',1,'','2026-09-15',1789516798,1,6,5,NULL,'');
INSERT INTO document VALUES(37,'sale','R34',1,'','2026-09-16',1789603198,1,6,5,NULL,'');
INSERT INTO document VALUES(38,'sale','R35',1,'','2026-09-16',1789603198,1,6,5,NULL,'');
INSERT INTO document VALUES(39,'sale','R36',1,'','2026-09-16',1789603198,1,6,5,NULL,'');
INSERT INTO document VALUES(40,'sale','R37',1,'','2026-09-17',1789689598,1,6,5,NULL,'');
INSERT INTO document VALUES(41,'sale','R38',1,'','2026-09-17',1789689598,1,6,5,NULL,'');
INSERT INTO document VALUES(42,'sale','R39',1,'','2026-09-17',1789689598,1,6,5,NULL,'');
INSERT INTO document VALUES(43,'sale','R40',1,'','2026-09-18',1789775998,1,6,5,NULL,'');
INSERT INTO document VALUES(44,'sale','R41',1,'','2026-09-18',1789775998,1,6,5,NULL,'');
INSERT INTO document VALUES(45,'sale','R42',1,'','2026-09-18',1789775998,1,6,5,NULL,'');
INSERT INTO document VALUES(46,'sale','R43',1,'','2026-09-19',1789862398,1,6,5,NULL,'');
INSERT INTO document VALUES(47,'sale','R44',1,'','2026-09-19',1789862398,1,6,5,NULL,'');
INSERT INTO document VALUES(48,'sale','R45',1,'','2026-09-19',1789862398,1,6,5,NULL,'');
INSERT INTO document VALUES(49,'sale','R46',1,'','2026-09-20',1789948798,1,6,5,NULL,'');
INSERT INTO document VALUES(50,'sale','R47',1,'','2026-09-20',1789948798,1,6,5,NULL,'');
INSERT INTO document VALUES(51,'sale','R48',1,'','2026-09-21',1790035198,1,6,5,NULL,'');
INSERT INTO document VALUES(52,'sale','R49',1,'','2026-09-21',1790035198,1,6,5,NULL,'');
INSERT INTO document VALUES(53,'sale','R50',1,'','2026-09-22',1790121598,1,6,5,NULL,'');
INSERT INTO document VALUES(54,'sale','R51',1,'','2026-09-22',1790121598,1,6,5,NULL,'');
INSERT INTO document VALUES(55,'sale','R52',1,'','2026-09-23',1790207998,1,6,5,NULL,'');
INSERT INTO document VALUES(56,'sale','R53',1,'','2026-09-23',1790207998,1,6,5,NULL,'');
INSERT INTO document VALUES(57,'sale','R54',1,'','2026-09-23',1790207998,1,6,5,NULL,'');
INSERT INTO document VALUES(58,'sale','R55',1,'','2026-09-24',1790294398,1,6,5,NULL,'');
INSERT INTO document VALUES(59,'sale','R56',1,'','2026-09-25',1790380798,1,6,5,NULL,'');
INSERT INTO document VALUES(60,'sale','R57',1,'','2026-09-25',1790380798,1,6,5,NULL,'');
INSERT INTO document VALUES(61,'sale','R58',1,'','2026-09-25',1790380798,1,6,5,NULL,'');
INSERT INTO document VALUES(62,'sale','R59',1,'','2026-09-26',1790467198,1,6,5,NULL,'');
INSERT INTO document VALUES(63,'sale','R60',1,'','2026-09-27',1790553598,1,6,5,NULL,'');
INSERT INTO document VALUES(64,'sale','R61',1,'','2026-09-27',1790553598,1,6,5,NULL,'');
INSERT INTO document VALUES(65,'sale','R62',1,'','2026-09-28',1790639998,1,6,5,NULL,'');
INSERT INTO document VALUES(66,'sale','R63',1,'','2026-09-28',1790639998,1,6,5,NULL,'');
INSERT INTO document VALUES(67,'sale','R64',1,'','2026-09-28',1790639998,1,6,5,NULL,'');
INSERT INTO document VALUES(68,'sale','R65',1,'','2026-09-30',1790812798,1,6,5,NULL,'');
INSERT INTO document VALUES(69,'sale','R66',1,'','2026-09-30',1790812798,1,6,5,NULL,'');
INSERT INTO document VALUES(70,'sale','R67',1,'','2026-09-30',1790812798,1,6,5,NULL,'');
INSERT INTO document VALUES(71,'sale','R68',1,'','2026-10-01',1790899198,1,6,5,NULL,'');
INSERT INTO document VALUES(72,'sale','R69',1,'','2026-10-01',1790899198,1,6,5,NULL,'');
INSERT INTO document VALUES(73,'sale','R70',1,'','2026-10-02',1790985598,1,6,5,NULL,'');
INSERT INTO document VALUES(74,'sale','R71',1,'','2026-10-04',1791158398,1,6,5,NULL,'');
INSERT INTO document VALUES(75,'sale','R72',1,'','2026-10-04',1791158398,1,6,5,NULL,'');
INSERT INTO document VALUES(76,'sale','R73',1,'','2026-10-04',1791158398,1,6,5,NULL,'');
INSERT INTO document VALUES(77,'sale','R74',1,'','2026-10-05',1791244798,1,6,5,NULL,'');
INSERT INTO document VALUES(78,'sale','R75',1,'','2026-10-05',1791244798,1,6,5,NULL,'');
INSERT INTO document VALUES(79,'sale','R76',1,'','2026-10-06',1791331198,1,6,5,NULL,'');
INSERT INTO document VALUES(80,'sale','R77',1,'','2026-10-06',1791331198,1,6,5,NULL,'');
INSERT INTO document VALUES(81,'sale','R78',1,'','2026-10-07',1791417598,1,6,5,NULL,'');
INSERT INTO document VALUES(82,'sale','R79',1,'','2026-10-07',1791417598,1,6,5,NULL,'');
INSERT INTO document VALUES(83,'sale','R80',1,'','2026-10-08',1791503998,1,6,5,NULL,'');
INSERT INTO document VALUES(84,'sale','R81',1,'','2026-10-08',1791503998,1,6,5,NULL,'');
INSERT INTO document VALUES(85,'sale','R82',1,'','2026-10-08',1791503998,1,6,5,NULL,'');
INSERT INTO document VALUES(86,'sale','R83',1,'','2026-10-09',1791590398,1,6,5,NULL,'');
INSERT INTO document VALUES(87,'sale','R84',1,'','2026-10-09',1791590398,1,6,5,NULL,'');
INSERT INTO document VALUES(88,'sale','R85',1,'','2026-10-10',1791676798,1,6,5,NULL,'');
INSERT INTO document VALUES(89,'sale','R86',1,'','2026-10-10',1791676798,1,6,5,NULL,'');
INSERT INTO document VALUES(90,'sale','R87',1,'','2026-10-10',1791676798,1,6,5,NULL,'');
INSERT INTO document VALUES(91,'sale','R88',1,'','2026-10-11',1791763198,1,6,5,NULL,'');
INSERT INTO document VALUES(92,'sale','R89',1,'','2026-10-11',1791763198,1,6,5,NULL,'');
INSERT INTO document VALUES(93,'sale','R90',1,'','2026-10-12',1791849598,1,6,5,NULL,'');
INSERT INTO document VALUES(94,'sale','R91',1,'','2026-10-12',1791849598,1,6,5,NULL,'');
INSERT INTO document VALUES(95,'sale','R92',1,'','2026-10-12',1791849598,1,6,5,NULL,'');
INSERT INTO document VALUES(96,'sale','R93',1,'','2026-10-13',1791935998,1,6,5,NULL,'');
INSERT INTO document VALUES(97,'sale','R94',1,'','2026-10-13',1791935998,1,6,5,NULL,'');
INSERT INTO document VALUES(98,'sale','R95',1,'','2026-10-13',1791935998,1,6,5,NULL,'');
INSERT INTO document VALUES(99,'sale','R96',1,'','2026-10-14',1792022398,1,6,5,NULL,'');
INSERT INTO document VALUES(100,'sale','R97',1,'','2026-10-14',1792022398,1,6,5,NULL,'');
INSERT INTO document VALUES(101,'sale','R98',1,'','2026-10-15',1792108798,1,6,5,NULL,'');
INSERT INTO document VALUES(102,'sale','R99',1,'','2026-10-15',1792108798,1,6,5,NULL,'');
INSERT INTO document VALUES(103,'sale','R100',1,'','2026-10-16',1792195198,1,6,5,NULL,'');
INSERT INTO document VALUES(104,'sale','R101',1,'','2026-10-16',1792195198,1,6,5,NULL,'');
INSERT INTO document VALUES(105,'sale','R102',1,'','2026-10-17',1792281598,1,6,5,NULL,'');
INSERT INTO document VALUES(106,'sale','R103',1,'','2026-10-17',1792281598,1,6,5,NULL,'');
INSERT INTO document VALUES(107,'sale','R104',1,'','2026-10-18',1792367998,1,6,5,NULL,'');
INSERT INTO document VALUES(108,'sale','R105',1,'','2026-10-18',1792367998,1,6,5,NULL,'');
INSERT INTO document VALUES(109,'sale','R106',1,'','2026-10-18',1792367998,1,6,5,NULL,'');
INSERT INTO document VALUES(110,'sale','R107',1,'','2026-10-19',1792454398,1,6,5,NULL,'');
INSERT INTO document VALUES(111,'sale','R108',1,'','2026-10-19',1792454398,1,6,5,NULL,'');
INSERT INTO document VALUES(112,'sale','R109',1,'','2026-10-19',1792454398,1,6,5,NULL,'');
INSERT INTO document VALUES(113,'sale','C77',1,'','2026-10-19',1792454398,1,6,5,NULL,'');
INSERT INTO document VALUES(114,'count','COUNT-000001',1,'','2026-10-10',1791676799,1,7,6,NULL,'');
INSERT INTO document VALUES(115,'count','COUNT-000002',2,'','2026-10-10',1791676799,1,7,6,NULL,'');
INSERT INTO document VALUES(116,'count','COUNT-000003',3,'','2026-10-10',1791676799,1,7,6,NULL,'');
INSERT INTO document VALUES(117,'receipt','REC-000001',2,'','2026-11-25',1795610707,1,10,9,NULL,'');
INSERT INTO document VALUES(118,'receipt','REC-000002',1,'','2026-11-25',1795610707,1,11,10,NULL,'');
INSERT INTO document VALUES(119,'receipt','REC-000003',1,'','2026-11-25',1795610856,1,16,NULL,NULL,'');
INSERT INTO document VALUES(120,'sale','SHIP-000001',1,'','2026-11-25',1795636444,1,28,NULL,NULL,'');
INSERT INTO document VALUES(121,'sale','RET-000001',1,'','2026-12-01',1796134503,1,33,NULL,NULL,'');
INSERT INTO document VALUES(122,'transfer','TRANSFER-000001',1,'','2026-12-01',1796134503,1,33,NULL,NULL,'');
INSERT INTO document VALUES(123,'sale','RET-000003',1,'','2026-12-01',1796134504,1,36,NULL,NULL,'');
INSERT INTO document VALUES(124,'write-off','WRITE-OFF-000001',1,'','2026-12-01',1796134504,1,36,NULL,NULL,'RET-000003 scrap');
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
INSERT INTO sales_line VALUES(1,4,1,1,1,1788307198,0,1,45000,'');
INSERT INTO sales_line VALUES(2,5,1,2,1,1788307198,0,4,12000,'');
INSERT INTO sales_line VALUES(3,6,1,1,1,1788393598,0,2,45000,'');
INSERT INTO sales_line VALUES(4,7,1,2,1,1788393598,0,4,12000,'');
INSERT INTO sales_line VALUES(5,8,1,3,1,1788393598,0,2500,24000,'');
INSERT INTO sales_line VALUES(6,9,1,1,1,1788479998,0,4,45000,'');
INSERT INTO sales_line VALUES(7,10,1,1,1,1788566398,0,3,45000,'');
INSERT INTO sales_line VALUES(8,11,1,2,1,1788566398,0,2,12000,'');
INSERT INTO sales_line VALUES(9,12,1,1,1,1788652798,0,1,45000,'');
INSERT INTO sales_line VALUES(10,13,1,2,1,1788652798,0,5,12000,'');
INSERT INTO sales_line VALUES(11,14,1,3,1,1788652798,0,2500,24000,'');
INSERT INTO sales_line VALUES(12,15,1,1,1,1788739198,0,4,45000,'');
INSERT INTO sales_line VALUES(13,16,1,2,1,1788739198,0,6,12000,'');
INSERT INTO sales_line VALUES(14,17,1,3,1,1788739198,0,2500,24000,'');
INSERT INTO sales_line VALUES(15,18,1,1,1,1788825598,0,3,45000,'');
INSERT INTO sales_line VALUES(16,19,1,2,1,1788825598,0,5,12000,'');
INSERT INTO sales_line VALUES(17,20,1,1,1,1788911998,0,1,45000,'');
INSERT INTO sales_line VALUES(18,21,1,2,1,1788911998,0,5,12000,'');
INSERT INTO sales_line VALUES(19,22,1,1,1,1788998398,0,4,45000,'');
INSERT INTO sales_line VALUES(20,23,1,2,1,1788998398,0,3,12000,'');
INSERT INTO sales_line VALUES(21,24,1,2,1,1789084798,0,1,12000,'');
INSERT INTO sales_line VALUES(22,25,1,1,1,1789171198,0,2,45000,'');
INSERT INTO sales_line VALUES(23,26,1,2,1,1789171198,0,6,12000,'');
INSERT INTO sales_line VALUES(24,27,1,1,1,1789257598,0,2,45000,'');
INSERT INTO sales_line VALUES(25,28,1,2,1,1789257598,0,3,12000,'');
INSERT INTO sales_line VALUES(26,29,1,3,1,1789257598,0,2500,24000,'');
INSERT INTO sales_line VALUES(27,30,1,1,1,1789343998,0,3,45000,'');
INSERT INTO sales_line VALUES(28,31,1,2,1,1789343998,0,3,12000,'');
INSERT INTO sales_line VALUES(29,32,1,3,1,1789343998,0,2500,24000,'');
INSERT INTO sales_line VALUES(30,33,1,1,1,1789430398,0,1,45000,'');
INSERT INTO sales_line VALUES(31,34,1,2,1,1789430398,0,2,12000,'');
INSERT INTO sales_line VALUES(32,35,1,2,1,1789516798,0,1,12000,'');
INSERT INTO sales_line VALUES(33,36,1,3,1,1789516798,0,2500,24000,'');
INSERT INTO sales_line VALUES(34,37,1,1,1,1789603198,0,1,45000,'');
INSERT INTO sales_line VALUES(35,38,1,2,1,1789603198,0,2,12000,'');
INSERT INTO sales_line VALUES(36,39,1,3,1,1789603198,0,2500,24000,'');
INSERT INTO sales_line VALUES(37,40,1,1,1,1789689598,0,2,45000,'');
INSERT INTO sales_line VALUES(38,41,1,2,1,1789689598,0,3,12000,'');
INSERT INTO sales_line VALUES(39,42,1,3,1,1789689598,0,2500,24000,'');
INSERT INTO sales_line VALUES(40,43,1,1,1,1789775998,0,4,45000,'');
INSERT INTO sales_line VALUES(41,44,1,2,1,1789775998,0,2,12000,'');
INSERT INTO sales_line VALUES(42,45,1,3,1,1789775998,0,2500,24000,'');
INSERT INTO sales_line VALUES(43,46,1,1,1,1789862398,0,4,45000,'');
INSERT INTO sales_line VALUES(44,47,1,2,1,1789862398,0,1,12000,'');
INSERT INTO sales_line VALUES(45,48,1,3,1,1789862398,0,1250,24000,'');
INSERT INTO sales_line VALUES(46,49,1,2,1,1789948798,0,6,12000,'');
INSERT INTO sales_line VALUES(47,50,1,3,1,1789948798,0,1250,24000,'');
INSERT INTO sales_line VALUES(48,51,1,1,1,1790035198,0,4,45000,'');
INSERT INTO sales_line VALUES(49,52,1,2,1,1790035198,0,5,12000,'');
INSERT INTO sales_line VALUES(50,53,1,1,1,1790121598,0,2,45000,'');
INSERT INTO sales_line VALUES(51,54,1,2,1,1790121598,0,4,12000,'');
INSERT INTO sales_line VALUES(52,55,1,1,1,1790207998,0,1,45000,'');
INSERT INTO sales_line VALUES(53,56,1,2,1,1790207998,0,5,12000,'');
INSERT INTO sales_line VALUES(54,57,1,3,1,1790207998,0,1250,24000,'');
INSERT INTO sales_line VALUES(55,58,1,1,1,1790294398,0,2,45000,'');
INSERT INTO sales_line VALUES(56,59,1,1,1,1790380798,0,3,45000,'');
INSERT INTO sales_line VALUES(57,60,1,2,1,1790380798,0,6,12000,'');
INSERT INTO sales_line VALUES(58,61,1,3,1,1790380798,0,2500,24000,'');
INSERT INTO sales_line VALUES(59,62,1,2,1,1790467198,0,2,12000,'');
INSERT INTO sales_line VALUES(60,63,1,1,1,1790553598,0,3,45000,'');
INSERT INTO sales_line VALUES(61,64,1,2,1,1790553598,0,1,12000,'');
INSERT INTO sales_line VALUES(62,65,1,1,1,1790639998,0,2,45000,'');
INSERT INTO sales_line VALUES(63,66,1,2,1,1790639998,0,3,12000,'');
INSERT INTO sales_line VALUES(64,67,1,3,1,1790639998,0,2500,24000,'');
INSERT INTO sales_line VALUES(65,68,1,1,1,1790812798,0,3,45000,'');
INSERT INTO sales_line VALUES(66,69,1,2,1,1790812798,0,5,12000,'');
INSERT INTO sales_line VALUES(67,70,1,3,1,1790812798,0,1250,24000,'');
INSERT INTO sales_line VALUES(68,71,1,1,1,1790899198,0,4,45000,'');
INSERT INTO sales_line VALUES(69,72,1,2,1,1790899198,0,2,12000,'');
INSERT INTO sales_line VALUES(70,73,1,2,1,1790985598,0,2,12000,'');
INSERT INTO sales_line VALUES(71,74,1,1,1,1791158398,0,1,45000,'');
INSERT INTO sales_line VALUES(72,75,1,2,1,1791158398,0,3,12000,'');
INSERT INTO sales_line VALUES(73,76,1,3,1,1791158398,0,1250,24000,'');
INSERT INTO sales_line VALUES(74,77,1,1,1,1791244798,0,4,45000,'');
INSERT INTO sales_line VALUES(75,78,1,2,1,1791244798,0,2,12000,'');
INSERT INTO sales_line VALUES(76,79,1,2,1,1791331198,0,6,12000,'');
INSERT INTO sales_line VALUES(77,80,1,3,1,1791331198,0,1250,24000,'');
INSERT INTO sales_line VALUES(78,81,1,1,1,1791417598,0,2,45000,'');
INSERT INTO sales_line VALUES(79,82,1,2,1,1791417598,0,2,12000,'');
INSERT INTO sales_line VALUES(80,83,1,1,1,1791503998,0,3,45000,'');
INSERT INTO sales_line VALUES(81,84,1,2,1,1791503998,0,3,12000,'');
INSERT INTO sales_line VALUES(82,85,1,3,1,1791503998,0,2500,24000,'');
INSERT INTO sales_line VALUES(83,86,1,1,1,1791590398,0,4,45000,'');
INSERT INTO sales_line VALUES(84,87,1,2,1,1791590398,0,3,12000,'');
INSERT INTO sales_line VALUES(85,88,1,1,1,1791676798,0,4,45000,'');
INSERT INTO sales_line VALUES(86,89,1,2,1,1791676798,0,6,12000,'');
INSERT INTO sales_line VALUES(87,90,1,3,1,1791676798,0,1250,24000,'');
INSERT INTO sales_line VALUES(88,91,1,1,1,1791763198,0,3,45000,'');
INSERT INTO sales_line VALUES(89,92,1,2,1,1791763198,0,5,12000,'');
INSERT INTO sales_line VALUES(90,93,1,1,1,1791849598,0,2,45000,'');
INSERT INTO sales_line VALUES(91,94,1,2,1,1791849598,0,3,12000,'');
INSERT INTO sales_line VALUES(92,95,1,3,1,1791849598,0,1250,24000,'');
INSERT INTO sales_line VALUES(93,96,1,1,1,1791935998,0,4,45000,'');
INSERT INTO sales_line VALUES(94,97,1,2,1,1791935998,0,2,12000,'');
INSERT INTO sales_line VALUES(95,98,1,3,1,1791935998,0,1250,24000,'');
INSERT INTO sales_line VALUES(96,99,1,2,1,1792022398,0,6,12000,'');
INSERT INTO sales_line VALUES(97,100,1,3,1,1792022398,0,2500,24000,'');
INSERT INTO sales_line VALUES(98,101,1,1,1,1792108798,0,4,45000,'');
INSERT INTO sales_line VALUES(99,102,1,2,1,1792108798,0,2,12000,'');
INSERT INTO sales_line VALUES(100,103,1,1,1,1792195198,0,3,45000,'');
INSERT INTO sales_line VALUES(101,104,1,2,1,1792195198,0,4,12000,'');
INSERT INTO sales_line VALUES(102,105,1,2,1,1792281598,0,5,12000,'');
INSERT INTO sales_line VALUES(103,106,1,3,1,1792281598,0,1250,24000,'');
INSERT INTO sales_line VALUES(104,107,1,1,1,1792367998,0,3,45000,'');
INSERT INTO sales_line VALUES(105,108,1,2,1,1792367998,0,2,12000,'');
INSERT INTO sales_line VALUES(106,109,1,3,1,1792367998,0,1250,24000,'');
INSERT INTO sales_line VALUES(107,110,1,1,1,1792454398,0,4,45000,'');
INSERT INTO sales_line VALUES(108,111,1,2,1,1792454398,0,5,12000,'');
INSERT INTO sales_line VALUES(109,112,1,3,1,1792454398,0,1250,24000,'');
INSERT INTO sales_line VALUES(110,113,1,1,1,1792454398,0,-1,45000,'');
INSERT INTO sales_line VALUES(111,120,1,1,1,1795636444,1,2,42000,'order');
INSERT INTO sales_line VALUES(112,120,2,3,1,1795636444,1,1500,24000,'order');
INSERT INTO sales_line VALUES(113,121,1,1,1,1796134503,1,-1,42000,'return');
INSERT INTO sales_line VALUES(114,123,1,3,1,1796134504,1,-250,NULL,'return');
CREATE TABLE sales_line_void (
    sales_line_id INTEGER PRIMARY KEY REFERENCES sales_line (id),
    document_id   INTEGER NOT NULL REFERENCES document (id) -- the reversing document
) STRICT;
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
INSERT INTO movement VALUES(1,114,1,7,'opening',1,1,0,1791676799,40,NULL,NULL,NULL,X'7fead332c62d36a0d890a2e223015f47f4361c8db580f3ad1b152e8a9e75c8cf');
INSERT INTO movement VALUES(2,116,1,7,'opening',1,3,0,1791676799,5,NULL,NULL,NULL,X'f0d8cb57366b139e6640de26c8799e316ea9932cd70193b1c7331c5080ff4f25');
INSERT INTO movement VALUES(3,113,1,7,'return',1,1,0,1792454398,1,NULL,110,NULL,X'9190242acfb156085f38e03feeff4783ef81fb0c75c106f3915b9662da69fe47');
INSERT INTO movement VALUES(4,91,1,7,'sale',1,1,0,1791763198,-3,NULL,88,NULL,X'850f8a42f9b50de161b577e8f34365df2b24694849b824a1a095dad94f15eaf2');
INSERT INTO movement VALUES(5,93,1,7,'sale',1,1,0,1791849598,-2,NULL,90,NULL,X'e87452b8e6c543966e3284a80b13845d2bdb368979af2e76beece6566d36ff56');
INSERT INTO movement VALUES(6,96,1,7,'sale',1,1,0,1791935998,-4,NULL,93,NULL,X'c44dd8e8126bf0b508bf1fc2b3fad9a6268540ef8d84e62f8eb395c1db753617');
INSERT INTO movement VALUES(7,101,1,7,'sale',1,1,0,1792108798,-4,NULL,98,NULL,X'f56a6720071bc06c290287d2f5b017862c720501f48c73d8e0f0cb9105b49b18');
INSERT INTO movement VALUES(8,103,1,7,'sale',1,1,0,1792195198,-3,NULL,100,NULL,X'df1b0c3cc277e818c0c04c1e2835014661d42fd91babbf706cfd7beffacdf137');
INSERT INTO movement VALUES(9,107,1,7,'sale',1,1,0,1792367998,-3,NULL,104,NULL,X'bf8dfd63420e251036c4fe209cfa274af416e73d79580424822f6891c0b14b6a');
INSERT INTO movement VALUES(10,110,1,7,'sale',1,1,0,1792454398,-4,NULL,107,NULL,X'2399b1f88b359e47251270c43dd0940c5606b1fd9842df942c9083e16b5249f2');
INSERT INTO movement VALUES(11,115,1,7,'opening',2,2,1,1791676799,18,NULL,NULL,NULL,X'c596d2aee59031054b4b7684a2b045f71876778e63a902679e559f173b6d5761');
INSERT INTO movement VALUES(12,115,2,7,'opening',2,2,2,1791676799,6,NULL,NULL,NULL,X'eb28380b1b78c0b0c2e32e1f6bd5c14a37957d3fb436f1f86490d12ed20eb550');
INSERT INTO movement VALUES(13,92,1,7,'sale',2,2,2,1791763198,-5,NULL,89,NULL,X'400342c2e96dde0eb96b74a1937d52f2bda1831e891fa61f9de1b8469448257d');
INSERT INTO movement VALUES(14,94,1,7,'sale',2,2,2,1791849598,-1,NULL,91,NULL,X'02895711a95e25e71a774454fe3a70893133e9764080ce00ff4df04def5b5271');
INSERT INTO movement VALUES(15,94,2,7,'sale',2,2,1,1791849598,-2,NULL,91,NULL,X'7a228a8005a47cfe397fa35e18cd0a888c07bf204f83150a97faa3228c573414');
INSERT INTO movement VALUES(16,97,1,7,'sale',2,2,1,1791935998,-2,NULL,94,NULL,X'85e860ef9b452a61f822b3afbf46347fd99fd00c7573d7b46a1d70d8bca9d5a5');
INSERT INTO movement VALUES(17,99,1,7,'sale',2,2,1,1792022398,-6,NULL,96,NULL,X'ac34b0435a18ef468162d53d0e4e0c30d28de3a6c07ac1376300dea0347a376a');
INSERT INTO movement VALUES(18,102,1,7,'sale',2,2,1,1792108798,-2,NULL,99,NULL,X'd894a90c026c10ecaef8610dfe598e97a58af754b1998b9cce3fe239040a9967');
INSERT INTO movement VALUES(19,104,1,7,'sale',2,2,1,1792195198,-4,NULL,101,NULL,X'0348d1145cc32f71ca064d8bb169629f303f77b652423c858f4abd8738c56803');
INSERT INTO movement VALUES(20,105,1,7,'sale',2,2,1,1792281598,-2,NULL,102,NULL,X'7f82fb0a3ab26b34d5c824962abb33da3b9644971602d116c9bd002fee49656a');
INSERT INTO movement VALUES(21,105,2,7,'sale',2,2,0,1792281598,-3,NULL,102,NULL,X'a326d9998dc01b5200aa1e3b6cba835e6ff073611f5c5344c2f8c5357344802c');
INSERT INTO movement VALUES(22,108,1,7,'sale',2,2,0,1792367998,-2,NULL,105,NULL,X'957d518432c9fad9c501159e332b4f3691e47cbb8dfd2905ffe71017f5831378');
INSERT INTO movement VALUES(23,111,1,7,'sale',2,2,0,1792454398,-5,NULL,108,NULL,X'c1727120ee8ddd646c3850b26d8c360f6f537a536b26d4c963fbf6f49753491a');
INSERT INTO movement VALUES(24,114,2,7,'opening',3,1,0,1791676799,32500,NULL,NULL,NULL,X'c6cf17d07d666fe4903fbc8b805fa8e7c77080636df5ca26d3f68370f10d658e');
INSERT INTO movement VALUES(25,95,1,7,'sale',3,1,0,1791849598,-1250,NULL,92,NULL,X'e00ac02596a26d22b363ad81a9322fddec7d5eb4d90e7966a681c1bb9f5c8bda');
INSERT INTO movement VALUES(26,98,1,7,'sale',3,1,0,1791935998,-1250,NULL,95,NULL,X'a70a80d3c28e6d4f1b81e733a471f5e3c496f70a7533c975bffcd5f6dcf8b4ae');
INSERT INTO movement VALUES(27,100,1,7,'sale',3,1,0,1792022398,-2500,NULL,97,NULL,X'5382d5916da78ba940082a86e72230549f1b37e19ab853cd61a1a68864a75f99');
INSERT INTO movement VALUES(28,106,1,7,'sale',3,1,0,1792281598,-1250,NULL,103,NULL,X'7c92445dcb7fe9a699dd8815818b42c66834a64842bfd8fe5b57f28ead5e071d');
INSERT INTO movement VALUES(29,109,1,7,'sale',3,1,0,1792367998,-1250,NULL,106,NULL,X'04c1f5f4132431315b13be9d4ae524fa39f1d25aa175c13e40d9af7dc4745956');
INSERT INTO movement VALUES(30,112,1,7,'sale',3,1,0,1792454398,-1250,NULL,109,NULL,X'bae92ebbc6fdbe30a275dfee5acf86ee25a9064a3143025696ff9cd52f291aa7');
INSERT INTO movement VALUES(31,117,1,10,'receipt',2,2,3,1795610707,30,NULL,NULL,NULL,X'75f191240a523ec75d342782749c97dc7208fc8c6c56f962eb2d6c3f03721747');
INSERT INTO movement VALUES(32,118,1,11,'receipt',1,1,0,1795610707,18,NULL,NULL,NULL,X'0293cd9564524cf9907c9d9f509ed7c6bd763058023bd7de0242f0a7fadbc343');
INSERT INTO movement VALUES(33,118,2,11,'receipt',1,4,0,1795610707,2,NULL,NULL,NULL,X'920deec09c543749d419d511c77d17167e77e4541c56b0df97641508d15b6af7');
INSERT INTO movement VALUES(34,118,3,11,'receipt',4,1,0,1795610707,12,NULL,NULL,NULL,X'83e38a664972bbc672ca1165e86f3cab799f7a48d816ac59a7395e3d94c9d10e');
INSERT INTO movement VALUES(35,118,4,11,'receipt',4,1,0,1795610707,2,NULL,NULL,NULL,X'64cae6ee8d04599414ba06620e9409a2365163474106b6e11e0aff3a19e214a6');
INSERT INTO movement VALUES(36,119,1,16,'receipt',1,1,0,1795610856,23,21000,NULL,NULL,X'2d5f6285c545de04d4b204934622b647096ef076c1d35bb4f8d61d433997136f');
INSERT INTO movement VALUES(37,119,2,16,'receipt',1,4,0,1795610856,1,21000,NULL,NULL,X'4c7401eb51536f6a1b9304d5a8c10e46e2875ae01c3d6333947a4e41836931b5');
INSERT INTO movement VALUES(38,119,3,16,'receipt',4,1,0,1795610856,10,25000,NULL,NULL,X'a6a4f778fb502cb35e2550f6458db0a270251a7234e373bd3d68143ffaef7da4');
INSERT INTO movement VALUES(39,120,1,28,'sale',1,1,0,1795636444,-2,NULL,111,NULL,X'4ab6282fcb0aab3445a5462a1daa988a67da308b85db3bf86e773155f8b35b06');
INSERT INTO movement VALUES(40,120,2,28,'sale',3,1,0,1795636444,-1500,NULL,112,NULL,X'8f4566cf371209641ad5f2ef049c4ffdf8b2fec2ff3d30a80810a0b39a337a16');
INSERT INTO movement VALUES(41,121,1,33,'return',1,1,0,1796134503,1,NULL,113,NULL,X'd1d481c629810afb38b347fa25d84a862ce055016ef667d587e7b97108713e59');
INSERT INTO movement VALUES(42,122,1,33,'transfer',1,4,0,1796134503,1,NULL,NULL,NULL,X'7758a5a31b333bf3e8d5b6e96cf78726a2a965e0c80d1d7b264feeba79ffd5aa');
INSERT INTO movement VALUES(43,122,2,33,'transfer',1,1,0,1796134503,-1,NULL,NULL,NULL,X'1770ba43e3efbb7f44785df9a714150db6f7e4b46cd6ba543f0a0f62543c163e');
INSERT INTO movement VALUES(44,123,1,36,'return',3,1,0,1796134504,250,NULL,114,NULL,X'3554f80e4cc0604ba824c7a21adab838356dcb51b7dedd7005c4338a105b40d4');
INSERT INTO movement VALUES(45,124,1,36,'write-off',3,1,0,1796134504,-250,NULL,NULL,NULL,X'b1c9254dde6e8488846087d571b80df70fc9e933ce3e44a22f3390926b1c1669');
CREATE TABLE balance (
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL REFERENCES lot (id),
    on_hand     INTEGER NOT NULL,
    reserved    INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0), -- sum of open reservations
    PRIMARY KEY (item_id, location_id, lot_id)
) STRICT, WITHOUT ROWID;
INSERT INTO balance VALUES(1,1,0,57,1);
INSERT INTO balance VALUES(1,3,0,5,0);
INSERT INTO balance VALUES(1,4,0,4,0);
INSERT INTO balance VALUES(2,2,0,-10,0);
INSERT INTO balance VALUES(2,2,1,0,0);
INSERT INTO balance VALUES(2,2,2,0,0);
INSERT INTO balance VALUES(2,2,3,30,0);
INSERT INTO balance VALUES(3,1,0,22250,0);
INSERT INTO balance VALUES(4,1,0,24,0);
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
, order_line_id INTEGER REFERENCES sales_order_line (id)) STRICT;
INSERT INTO reservation VALUES(1,1,1,0,2,'',NULL,'used',26,2,1);
INSERT INTO reservation VALUES(2,3,1,0,1500,'',NULL,'used',26,2,2);
INSERT INTO reservation VALUES(3,1,1,0,1,'','2026-12-24','open',27,1,3);
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
INSERT INTO count_line VALUES(3,3,4,3,0,1795564800,0);
INSERT INTO count_line VALUES(4,114,1,1,0,1791676799,40);
INSERT INTO count_line VALUES(5,114,3,1,0,1791676799,32500);
INSERT INTO count_line VALUES(6,115,2,2,1,1791676799,18);
INSERT INTO count_line VALUES(7,115,2,2,2,1791676799,6);
INSERT INTO count_line VALUES(8,116,1,3,0,1791676799,5);
CREATE TABLE count_till (
    document_id INTEGER NOT NULL REFERENCES document (id),
    till        TEXT NOT NULL,
    number      INTEGER NOT NULL,
    PRIMARY KEY (document_id, till)
) STRICT, WITHOUT ROWID;
CREATE TABLE anomaly (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('negative-stock', 'broken-reservation', 'uncertain-day', 'bulk-sale')),
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    lot_id      INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    detail      TEXT NOT NULL DEFAULT '{}', -- JSON numbers
    opened_by   INTEGER NOT NULL REFERENCES command (id),
    closed_by   INTEGER REFERENCES command (id)
, sales_line_id INTEGER REFERENCES sales_line (id), decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'one-off', 'real'))) STRICT;
INSERT INTO anomaly VALUES(1,'negative-stock',2,2,0,'{"onHand":-10}',7,NULL,NULL,'');
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
INSERT INTO threshold VALUES(1,1,1,'fixed',15,40,'2026-11-25',13);
INSERT INTO threshold VALUES(2,2,1,'dynamic',1,35,'2026-10-20',15);
INSERT INTO threshold VALUES(3,3,1,'dynamic',3823,175323,'2026-10-20',15);
INSERT INTO threshold VALUES(4,1,1,'dynamic',30,280,'2026-10-20',15);
CREATE TABLE forecast_run (
    id           INTEGER PRIMARY KEY,
    as_of        TEXT NOT NULL,
    data_through TEXT NOT NULL, -- last day with demand that was read
    fingerprint  BLOB NOT NULL CHECK (length(fingerprint) = 32), -- SHA-256 of what was read
    version      INTEGER NOT NULL, -- of the methods
    horizon      INTEGER NOT NULL CHECK (horizon > 0),
    command_id   INTEGER NOT NULL REFERENCES command (id)
) STRICT;
INSERT INTO forecast_run VALUES(1,'2026-10-20','2026-10-19',X'5f611d286a14ab07f9fe8b3a093cae5c96e20c5dde19584bc499d0d1f08b2592',4,28,14);
INSERT INTO forecast_run VALUES(2,'2026-10-20','2026-10-19',X'dbe727058be0de27328e5ab7f08c31fab573852c31dc62fdbaece12abaa4281c',5,28,17);
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
INSERT INTO forecast VALUES(1,1,1,'smooth','[["theta",0.1509869545698166],["theta-dynamic",0.12400462478399277],["tsb",0.12136968970298767],["ewma-quick",0.1045270711183548],["imapa",0.10272413492202759],["ewma-slow",0.10223130881786346],["ses",0.10209506005048752],["moving-average",0.10203194618225098],["damped-trend",0.09002915769815445]]','{"bias":0.05230373715296466,"coverage95":1,"naive":0.3582133333333334,"origins":2,"pinball":0.09373333333333334}',X'011c0000000000000000000000070000003a755da1f35c02402589f2977e46563fc9870d7247f2e73f418181f6147bf13f3d2d07a885d8eb3f87d0b8f29277f13f77142552716bed3f46e64f878c83f23f35e35859aceef13f818e55c64c2067fb3f8e55c64c2067fb3f81d1acc967d6050440d1acc967d605044081ac0f87a45fecff3fac0f87a45fecff3f81ca78130ca70a0440ca78130ca70a04408131b26e0e30e4004031b26e0e30e40040812aa00088884605402aa000888846054081050a9b66b3a50440050a9b66b3a50440813816f3113b97fb3f3816f3113b97fb3f81827a261d82270440827a261d8227044081ac09632ff70f0040ac09632ff70f00408132103827d129044032103827d129044081fb69a4c889fd0040fb69a4c889fd00408157e568356c65054057e568356c65054081eb669f8f42bc0440eb669f8f42bc0440811031eaad46b4fb3f1031eaad46b4fb3f81fc9e419cff3b0440fc9e419cff3b044081ac95f692c51f0040ac95f692c51f004081aeb11f49103d0440aeb11f49103d044081f98c3d4c4d0d0140f98c3d4c4d0d014081fed2217ec1780540fed2217ec1780540810de806648ace04400de806648ace044081df728bf225ccfb3fdf728bf225ccfb3f81b78f5456114d0440b78f5456114d044081413c5ac01b2d0040413c5ac01b2d0040816ffc5a1e804d04406ffc5a1e804d04408170f7011deb1a014070f7011deb1a014081e9d57487a2890540e9d57487a2890540813d2a0741a9de04403d2a0741a9de0440828e55c64c2067fb3f2cccdc0547adfb3f82cc6b1647b3dc1040c167cc07de07114082b72f3830cbd71840f4259f4264171940820ef6205b8f6e214098a670822f9b2140829aa2bc5e9ba725406ed7f6000bdf254082a4cabc803df92a40961efcea4a3e2b408293c6312d551130404827ed4e773a304082f6f750dec8ca314000bdfa1d55f831408246c7f521b94f3440fd278a6cb8833440827c28e207b8513640e4a8ae26db8a364082822ac92cf2d63840bc37a2138916394082c1b7dd65a3f63a40b67ee226aa3b3b40826cd48aec50a33d401b19077430ef3d4082a5603f9f6c1d404069ee51b5ad464040822eb2aed40efb404015b9914c87264140821ecc72cece3e424052aa1213846d4240827935a227cb404340213bcadd14724340829430342c9c844440e7d4b9da22b94440826409f8007195454072324222b2cc4540829426da18fdec464072bb42b5ad2747408215951abfe53948407e689d9aea77484082acf0aeee461849407002e9148558494082a7391404185d4a40c02533b295a04a40826bdd19c0e95f4b40c1a40502fea54b4082328dffc1c1a44c407dc9899d15ee4c4082a9accf7370b64d40636ed9ef80024e408208fa469c0a0f4f4074cecc468d5e4f408256b62b987a2e5040cde82157e7575040');
INSERT INTO forecast VALUES(1,2,1,'smooth','[["theta",0.13657882809638977],["theta-dynamic",0.11737553030252457],["tsb",0.11094367504119873],["ewma-quick",0.10648141801357269],["damped-trend",0.10647876560688019],["imapa",0.10578831285238266],["ewma-slow",0.10553634166717529],["ses",0.10544294118881226],["moving-average",0.10537417978048325]]','{"bias":0.717614467147668,"coverage95":1,"naive":0.5260779220779221,"origins":2,"pinball":0.3408484848484849}',X'011c000000000000000000000007000000373c474eef460b40fa9068516d05533fa66ab901c700ea3f68d08439ef3ef23fa93f41f35b66e83f055398d1942ff13f18178aa9e388ee3fc955e97ea398f23f1926b726d580f13f81766e9733d31c0640766e9733d31c064081a8fbd663590e0f40a8fbd663590e0f40818c3fbccfaec704408c3fbccfaec70440816d8e1b28954a0d406d8e1b28954a0d40811927c0ba66090a401927c0ba66090a408122c445ec10bb0f4022c445ec10bb0f40813282a6eda2ee0d403282a6eda2ee0d4081277fea75673e0640277fea75673e064081652fb88e993a0f40652fb88e993a0f4081535bb9b48ae30440535bb9b48ae304408125ed6caba26f0d4025ed6caba26f0d4081a9eb9fc390280a40a9eb9fc390280a40813e7b4cc11adf0f403e7b4cc11adf0f40819b7c96a8ab010e409b7c96a8ab010e40814ce53a64734b06404ce53a64734b0640813f02ab98874b0f403f02ab98874b0f40813985bd2308ee04403985bd2308ee04408150cbab365c7d0d4050cbab365c7d0d40813bfa30b2ea330a403bfa30b2ea330a40816a9e212e02ec0f406a9e212e02ec0f4081a3b1a3e9080d0e40a3b1a3e9080d0e4081815c65b05e530640815c65b05e53064081880fcbbefb550f40880fcbbefb550f408101eb9ae49ff4044001eb9ae49ff404408139dd68e124860d4039dd68e124860d4081f02fed51513b0a40f02fed51513b0a4081f00a53f994f40f40f00a53f994f40f40817010cf0abb140e407010cf0abb140e4082766e9733d31c0640a54a797bc8210c40820f35b74b96951a40cad8f2bf02fe2540826aaacad9b67c2240b35d9bf831892f4082058ed1235ccf29401528d97e75c8374082e6cb40e9da283040fb3026e93c753f40826a84c9063d20344063ae3bed7b28454082b0547e6411de3740ba663fc522614a408295a43b53dea53a400bc5aef4f4c14e408282aa1285318d3e40a00e334269db514082f6ead46dd1944040c5c562f0d29a534082c8b98b98cb6b42402526b108aec755408283b8c5a4540e4440a21c2b0e88b65740823780da50460c46408445539a75115a408201e8630b61ec4740ada7ba4f1b495c40825696a74118514940a445eacaddee5d40827a4632bbd0454b402b20a4cc711f604082ce1e6e3db1944c40d370c7f53e0461408283dbd800876c4e408fc3d198a4ca62408293f5fdd5e2075040deaa033c077064408286026fe7420751409b59b504cf876640821320bc2eabf75140ba82a60cb196684082f74a3f2446aa524011c6482d422c6a408273a33502f6a45340b0e5cb29d3796c4082cb7a5a019b4c5440ce700e7755116e4082b5c16528cc385540bd15d026bd30704082342bf5b2a60a5640a33982e0a1407140828cc3bf5a4b0a5740d174e94c1697724082103c1633f1fa574055b8e2dbbae47340');
INSERT INTO forecast VALUES(1,3,1,'intermittent','[["moving-average",0.16609030961990356],["ses",0.16516852378845215],["ewma-slow",0.16434910893440247],["imapa",0.16319026052951813],["ewma-quick",0.16228310763835907],["tsb",0.08712096512317657],["mean",0.04982709139585495],["croston-sba",0.04197065159678459]]','{"bias":-0.07671692665111536,"coverage95":1,"naive":0.5337117989298865,"origins":2,"pinball":0.27123214944025953}',X'011c000000000000000000000007000000d203e5028080ee3f2a7859220aca00bf2f7d0029803fe93fc187f8f3298cf23f856e0a98a3bae93f7cb2ebadd296f03f5a17d1419156ef3f83e94319adc6f23fbbda69c3fbedf03f039c7ce059f311e83f3612003c4094cd3f035d61fa43a4aef13f29a2166f9756da3f03a831d6145887e83f6c73d0b3ab6dce3f031be7358361a1ef3f016320c66847d63f03d60e87bc47e0ed3f700d6d119073d43f038ae7de916ce6f13f95a9210d9cd3da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f039c7ce059f311e83f3612003c4094cd3f03ab9feaf09db7fd3f83cd5bf54471f13f0340dcaafda4fd04403a800c40b9670140030756785efde50c400de2f459947e104003de0ccda6072f1240ebb7dd9d5e1f1a4003c0c644cba2a81640f7c3f9ddf40b2140035863880270b01a4046e6d0973414244003882d37f3d3b11d40c4c1444109572640039279dc021e0e2140a66866c877a9294003ed801c3224962240c5b5847c53f72b4003132851bdaa8f2440cbfb8ec5f6ef2e400372764ba2276d26407389ad1c35df304003ed01f6ba52a928408d9689d0a98d32400339d0975639ad2a405086ca37ea343440035135ef4eeb2d2c4001f00b171e8c3640031f1830581f632e40b95bc17807383a40037a1f708725eb2f408a1b7c8292ed3c40035063520956f23040d394f4d11e4f4040037f8acf7b14e131408a004459b40c4240033dd024082aff32402b4c4169a17743400363b7f5551d013440ea30ce294dcb444003ef69215276c134407e5f15a9cfde45400356dbc15610dc3540f38097911d6f47400303df616e13a03640899e25f192a84840039632fcb3d69c3740e3a6aab956294a4003c5597926958b3840987b34b3c6a04b4003839fceb2aaa93940f4eea98721544d4003a9869f009eab3a40d909e36f24ee4e40');
INSERT INTO forecast VALUES(2,1,1,'smooth','[["theta",0.1509869545698166],["theta-dynamic",0.12400462478399277],["tsb",0.12136968970298767],["ewma-quick",0.1045270711183548],["imapa",0.10272413492202759],["ewma-slow",0.10223130881786346],["ses",0.10209506005048752],["moving-average",0.10203194618225098],["damped-trend",0.09002915769815445]]','{"bias":0.05230373715296466,"coverage95":1,"effects":[["promotion",1,0],["price",1,0]],"naive":0.3582133333333334,"origins":2,"pinball":0.09373333333333334}',X'021c0000000000000000000000070000003a755da1f35c02402589f2977e46563fc9870d7247f2e73f418181f6147bf13f3d2d07a885d8eb3f87d0b8f29277f13f77142552716bed3f46e64f878c83f23f35e35859aceef13f818e55c64c2067fb3f8e55c64c2067fb3f81d1acc967d6050440d1acc967d605044081ac0f87a45fecff3fac0f87a45fecff3f81ca78130ca70a0440ca78130ca70a04408131b26e0e30e4004031b26e0e30e40040812aa00088884605402aa000888846054081050a9b66b3a50440050a9b66b3a50440813816f3113b97fb3f3816f3113b97fb3f81827a261d82270440827a261d8227044081ac09632ff70f0040ac09632ff70f00408132103827d129044032103827d129044081fb69a4c889fd0040fb69a4c889fd00408157e568356c65054057e568356c65054081eb669f8f42bc0440eb669f8f42bc0440811031eaad46b4fb3f1031eaad46b4fb3f81fc9e419cff3b0440fc9e419cff3b044081ac95f692c51f0040ac95f692c51f004081aeb11f49103d0440aeb11f49103d044081f98c3d4c4d0d0140f98c3d4c4d0d014081fed2217ec1780540fed2217ec1780540810de806648ace04400de806648ace044081df728bf225ccfb3fdf728bf225ccfb3f81b78f5456114d0440b78f5456114d044081413c5ac01b2d0040413c5ac01b2d0040816ffc5a1e804d04406ffc5a1e804d04408170f7011deb1a014070f7011deb1a014081e9d57487a2890540e9d57487a2890540813d2a0741a9de04403d2a0741a9de0440c28e55c64c2067fb3f2cccdc0547adfb3f0000003fe57c513f87b56a3fc550763f21777e3fc2cc6b1647b3dc1040c167cc07de0711400000003fe57c513f87b56a3fc550763f21777e3fc2b72f3830cbd71840f4259f42641719400000003fe57c513f87b56a3fc550763f21777e3fc20ef6205b8f6e214098a670822f9b21400000003fe57c513f87b56a3fc550763f21777e3fc29aa2bc5e9ba725406ed7f6000bdf25400000003fe57c513f87b56a3fc550763f21777e3fc2a4cabc803df92a40961efcea4a3e2b400000003fe57c513f87b56a3fc550763f21777e3fc293c6312d551130404827ed4e773a30400000003f198e523f84a46b3ffff3763f79a57e3fc2f6f750dec8ca314000bdfa1d55f831400000003f8877533f0e6d6c3f2a7a773f9ec97e3fc246c7f521b94f3440fd278a6cb88334400000003ff242543f06196d3f22eb773faae67e3fc27c28e207b8513640e4a8ae26db8a36400000003fedf6543fffae6d3f0d4c783f90fe7e3fc2822ac92cf2d63840bc37a213891639400000003f1f98553f91336e3f73a0783f99127f3fc2c1b7dd65a3f63a40b67ee226aa3b3b400000003ff229563f0faa6e3fdcea783fa8237f3fc26cd48aec50a33d401b19077430ef3d400000003ff6ae563ff2146f3f222d793f5e327f3fc2a5603f9f6c1d404069ee51b5ad4640400000003f2629573f1e766f3fad68793f313f7f3fc22eb2aed40efb404015b9914c872641400000003f129a573f0ecf6f3f939e793f7a4a7f3fc21ecc72cece3e424052aa1213846d42400000003ff902583fed20703fadcf793f7e547f3fc27935a227cb404340213bcadd147243400000003fe064583fad6c703fabfc793f715d7f3fc29430342c9c844440e7d4b9da22b944400000003f9cc0583f14b3703f19267a3f7d657f3fc26409f8007195454072324222b2cc45400000003fe016593fc7f4703f6b4c7a3fc56c7f3fc29426da18fdec464072bb42b5ad2747400000003f4268593f4d32713f01707a3f63737f3fc215951abfe53948407e689d9aea7748400000003f42b5593f1a6c713f2c917a3f6e797f3fc2acf0aeee461849407002e914855849400000003f4dfe593f91a2713f2fb07a3ff87e7f3fc2a7391404185d4a40c02533b295a04a400000003fc2435a3f05d6713f44cd7a3f12847f3fc26bdd19c0e95f4b40c1a40502fea54b400000003ff2855a3fc006723f9ee87a3fc8887f3fc2328dffc1c1a44c407dc9899d15ee4c400000003ff2855a3fc006723f9ee87a3fc8887f3fc2a9accf7370b64d40636ed9ef80024e400000003ff2855a3fc006723f9ee87a3fc8887f3fc208fa469c0a0f4f4074cecc468d5e4f400000003ff2855a3fc006723f9ee87a3fc8887f3fc256b62b987a2e5040cde82157e75750400000003ff2855a3fc006723f9ee87a3fc8887f3f');
INSERT INTO forecast VALUES(2,2,1,'smooth','[["theta",0.13657882809638977],["theta-dynamic",0.11737553030252457],["tsb",0.11094367504119873],["ewma-quick",0.10648141801357269],["damped-trend",0.10647876560688019],["imapa",0.10578831285238266],["ewma-slow",0.10553634166717529],["ses",0.10544294118881226],["moving-average",0.10537417978048325]]','{"bias":0.717614467147668,"coverage95":1,"effects":[["promotion",1,0],["price",1,0]],"naive":0.5260779220779221,"origins":2,"pinball":0.3408484848484849}',X'021c000000000000000000000007000000373c474eef460b40fa9068516d05533fa66ab901c700ea3f68d08439ef3ef23fa93f41f35b66e83f055398d1942ff13f18178aa9e388ee3fc955e97ea398f23f1926b726d580f13f81766e9733d31c0640766e9733d31c064081a8fbd663590e0f40a8fbd663590e0f40818c3fbccfaec704408c3fbccfaec70440816d8e1b28954a0d406d8e1b28954a0d40811927c0ba66090a401927c0ba66090a408122c445ec10bb0f4022c445ec10bb0f40813282a6eda2ee0d403282a6eda2ee0d4081277fea75673e0640277fea75673e064081652fb88e993a0f40652fb88e993a0f4081535bb9b48ae30440535bb9b48ae304408125ed6caba26f0d4025ed6caba26f0d4081a9eb9fc390280a40a9eb9fc390280a40813e7b4cc11adf0f403e7b4cc11adf0f40819b7c96a8ab010e409b7c96a8ab010e40814ce53a64734b06404ce53a64734b0640813f02ab98874b0f403f02ab98874b0f40813985bd2308ee04403985bd2308ee04408150cbab365c7d0d4050cbab365c7d0d40813bfa30b2ea330a403bfa30b2ea330a40816a9e212e02ec0f406a9e212e02ec0f4081a3b1a3e9080d0e40a3b1a3e9080d0e4081815c65b05e530640815c65b05e53064081880fcbbefb550f40880fcbbefb550f408101eb9ae49ff4044001eb9ae49ff404408139dd68e124860d4039dd68e124860d4081f02fed51513b0a40f02fed51513b0a4081f00a53f994f40f40f00a53f994f40f40817010cf0abb140e407010cf0abb140e40c2766e9733d31c0640a54a797bc8210c400000003fe57c513f87b56a3fc550763f21777e3fc20f35b74b96951a40cad8f2bf02fe25400000003fe57c513f87b56a3fc550763f21777e3fc26aaacad9b67c2240b15d9bf831892f400000003fe57c513f87b56a3fc550763f21777e3fc2058ed1235ccf29401528d97e75c837400000003fe57c513f87b56a3fc550763f21777e3fc2e6cb40e9da283040fa3026e93c753f400000003fe57c513f87b56a3fc550763f21777e3fc26a84c9063d20344063ae3bed7b2845400000003fe57c513f87b56a3fc550763f21777e3fc2b0547e6411de3740ba663fc522614a400000003f198e523f84a46b3ffff3763f79a57e3fc295a43b53dea53a400bc5aef4f4c14e400000003f8877533f0e6d6c3f2a7a773f9ec97e3fc282aa1285318d3e40a00e334269db51400000003ff242543f06196d3f22eb773faae67e3fc2f6ead46dd1944040c5c562f0d29a53400000003fedf6543fffae6d3f0d4c783f90fe7e3fc2c8b98b98cb6b42402526b108aec755400000003f1f98553f91336e3f73a0783f99127f3fc283b8c5a4540e4440a21c2b0e88b657400000003ff229563f0faa6e3fdcea783fa8237f3fc23780da50460c46408445539a75115a400000003ff6ae563ff2146f3f222d793f5e327f3fc201e8630b61ec4740ada7ba4f1b495c400000003f2629573f1e766f3fad68793f313f7f3fc25696a74118514940a445eacaddee5d400000003f129a573f0ecf6f3f939e793f7a4a7f3fc27a4632bbd0454b402b20a4cc711f60400000003ff902583fed20703fadcf793f7e547f3fc2ce1e6e3db1944c40d570c7f53e0461400000003fe064583fad6c703fabfc793f715d7f3fc283dbd800876c4e4091c3d198a4ca62400000003f9cc0583f14b3703f19267a3f7d657f3fc293f5fdd5e2075040e0aa033c077064400000003fe016593fc7f4703f6b4c7a3fc56c7f3fc286026fe7420751409d59b504cf8766400000003f4268593f4d32713f01707a3f63737f3fc21320bc2eabf75140bc82a60cb19668400000003f42b5593f1a6c713f2c917a3f6e797f3fc2f74a3f2446aa524013c6482d422c6a400000003f4dfe593f91a2713f2fb07a3ff87e7f3fc273a33502f6a45340b2e5cb29d3796c400000003fc2435a3f05d6713f44cd7a3f12847f3fc2cb7a5a019b4c5440d0700e7755116e400000003ff2855a3fc006723f9ee87a3fc8887f3fc2b5c16528cc385540bf15d026bd3070400000003ff2855a3fc006723f9ee87a3fc8887f3fc2342bf5b2a60a5640a53982e0a14071400000003ff2855a3fc006723f9ee87a3fc8887f3fc28cc3bf5a4b0a5740d474e94c169772400000003ff2855a3fc006723f9ee87a3fc8887f3fc2103c1633f1fa574057b8e2dbbae473400000003ff2855a3fc006723f9ee87a3fc8887f3f');
INSERT INTO forecast VALUES(2,3,1,'intermittent','[["moving-average",0.16609030961990356],["ses",0.16516852378845215],["ewma-slow",0.16434910893440247],["imapa",0.16319026052951813],["ewma-quick",0.16228310763835907],["tsb",0.08712096512317657],["mean",0.04982709139585495],["croston-sba",0.04197065159678459]]','{"bias":-0.07671692665111536,"coverage95":1,"effects":[["promotion",1,0],["price",1,0]],"naive":0.5337117989298902,"origins":2,"pinball":0.27123214944026003}',X'021c000000000000000000000007000000d203e5028080ee3f2a7859220aca00bf2f7d0029803fe93fc187f8f3298cf23f856e0a98a3bae93f7cb2ebadd296f03f5a17d1419156ef3f83e94319adc6f23fbbda69c3fbedf03f039c7ce059f311e83f3612003c4094cd3f035d61fa43a4aef13f29a2166f9756da3f03a831d6145887e83f6c73d0b3ab6dce3f031be7358361a1ef3f016320c66847d63f03d60e87bc47e0ed3f700d6d119073d43f038ae7de916ce6f13f95a9210d9cd3da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f03845176851f0be83f8a1a6156ab87cd3f037016074aa0a9f13f0b2fde6f634bda3f03aa7500f46280e83ff5f22453ba60ce3f0363724ab36898ef3f131e74ccee3dd63f03e8e5a44fced7ed3fa2570118dd6ad43f03d95b54c558e1f13f11eb93e032c8da3f035f720edd341ff03fe0073db41eeed63f439c7ce059f311e83f3612003c4094cd3f0000003fe57c513f87b56a3fc550763f21777e3f43ab9feaf09db7fd3f84cd5bf54471f13f0000003fe57c513f87b56a3fc550763f21777e3f4340dcaafda4fd04403b800c40b96701400000003fe57c513f87b56a3fc550763f21777e3f430756785efde50c400ee2f459947e10400000003fe57c513f87b56a3fc550763f21777e3f43de0ccda6072f1240ecb7dd9d5e1f1a400000003fe57c513f87b56a3fc550763f21777e3f43c0c644cba2a81640f7c3f9ddf40b21400000003fe57c513f87b56a3fc550763f21777e3f435863880270b01a4046e6d097341424400000003f198e523f84a46b3ffff3763f79a57e3f43882d37f3d3b11d40c4c14441095726400000003f8877533f0e6d6c3f2a7a773f9ec97e3f439279dc021e0e2140a66866c877a929400000003ff242543f06196d3f22eb773faae67e3f43ed801c3224962240c5b5847c53f72b400000003fedf6543fffae6d3f0d4c783f90fe7e3f43132851bdaa8f2440cbfb8ec5f6ef2e400000003f1f98553f91336e3f73a0783f99127f3f4372764ba2276d26407389ad1c35df30400000003ff229563f0faa6e3fdcea783fa8237f3f43ed01f6ba52a928408d9689d0a98d32400000003ff6ae563ff2146f3f222d793f5e327f3f4339d0975639ad2a405186ca37ea3434400000003f2629573f1e766f3fad68793f313f7f3f435135ef4eeb2d2c4002f00b171e8c36400000003f129a573f0ecf6f3f939e793f7a4a7f3f431f1830581f632e40bb5bc17807383a400000003ff902583fed20703fadcf793f7e547f3f437a1f708725eb2f408c1b7c8292ed3c400000003fe064583fad6c703fabfc793f715d7f3f435063520956f23040d494f4d11e4f40400000003f9cc0583f14b3703f19267a3f7d657f3f437f8acf7b14e131408a004459b40c42400000003fe016593fc7f4703f6b4c7a3fc56c7f3f433dd024082aff32402b4c4169a17743400000003f4268593f4d32713f01707a3f63737f3f4363b7f5551d013440ea30ce294dcb44400000003f42b5593f1a6c713f2c917a3f6e797f3f43ef69215276c134407e5f15a9cfde45400000003f4dfe593f91a2713f2fb07a3ff87e7f3f4356dbc15610dc3540f38097911d6f47400000003fc2435a3f05d6713f44cd7a3f12847f3f4303df616e13a03640899e25f192a848400000003ff2855a3fc006723f9ee87a3fc8887f3f439632fcb3d69c3740e3a6aab956294a400000003ff2855a3fc006723f9ee87a3fc8887f3f43c5597926958b3840987b34b3c6a04b400000003ff2855a3fc006723f9ee87a3fc8887f3f43839fceb2aaa93940f4eea98721544d400000003ff2855a3fc006723f9ee87a3fc8887f3f43a9869f009eab3a40d909e36f24ee4e400000003ff2855a3fc006723f9ee87a3fc8887f3f');
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
INSERT INTO po_transition VALUES('cancelled','approved');
INSERT INTO po_transition VALUES('cancelled','confirmed');
INSERT INTO po_transition VALUES('cancelled','draft');
INSERT INTO po_transition VALUES('cancelled','sent');
INSERT INTO po_transition VALUES('closed','partly received');
INSERT INTO po_transition VALUES('closed','received');
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
INSERT INTO purchase_order VALUES(1,'OLD-1',1,1,'partly received','EUR','2026-10-12','2026-10-19','2026-10-12','import','',8,4);
INSERT INTO purchase_order VALUES(2,'OLD-2',2,2,'received','EUR','2026-10-16','2026-10-18','2026-10-16','import','',8,4);
INSERT INTO purchase_order VALUES(3,'OLD-3',1,1,'received','EUR','2026-10-13','2026-10-20','2026-10-13','import','',9,4);
CREATE TABLE po_history (
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id),
    step              INTEGER NOT NULL CHECK (step > 0),
    state             TEXT NOT NULL REFERENCES po_state (name),
    day               TEXT NOT NULL,
    command_id        INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (purchase_order_id, step)
) STRICT, WITHOUT ROWID;
INSERT INTO po_history VALUES(1,1,'draft','2026-10-12',8);
INSERT INTO po_history VALUES(1,2,'approved','2026-10-12',8);
INSERT INTO po_history VALUES(1,3,'sent','2026-10-12',8);
INSERT INTO po_history VALUES(1,4,'partly received','2026-11-25',11);
INSERT INTO po_history VALUES(2,1,'draft','2026-10-16',8);
INSERT INTO po_history VALUES(2,2,'approved','2026-10-16',8);
INSERT INTO po_history VALUES(2,3,'sent','2026-10-16',8);
INSERT INTO po_history VALUES(2,4,'received','2026-11-25',10);
INSERT INTO po_history VALUES(3,1,'draft','2026-10-13',9);
INSERT INTO po_history VALUES(3,2,'approved','2026-10-13',9);
INSERT INTO po_history VALUES(3,3,'sent','2026-10-13',9);
INSERT INTO po_history VALUES(3,4,'received','2026-11-25',16);
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
    note              TEXT NOT NULL DEFAULT '', given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up >= 0),
    UNIQUE (purchase_order_id, line_no)
) STRICT;
INSERT INTO purchase_order_line VALUES(1,1,1,1,24,21000,6,70000,'','','2026-10-19',20,'',0);
INSERT INTO purchase_order_line VALUES(2,1,2,4,12,25000,6,190000,'','','2026-10-19',14,'',0);
INSERT INTO purchase_order_line VALUES(3,2,1,2,30,7000,6,70000,'','','2026-10-18',30,'',0);
INSERT INTO purchase_order_line VALUES(4,3,1,1,24,21000,6,70000,'','','2026-10-20',24,'',0);
INSERT INTO purchase_order_line VALUES(5,3,2,4,12,25000,6,190000,'','','2026-10-20',10,'',2);
CREATE TABLE suggestion_run (
    id              INTEGER PRIMARY KEY,
    as_of           TEXT NOT NULL,
    forecast_run_id INTEGER NOT NULL REFERENCES forecast_run (id),
    command_id      INTEGER NOT NULL REFERENCES command (id)
) STRICT;
INSERT INTO suggestion_run VALUES(1,'2026-10-20',1,15);
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
INSERT INTO suggestion VALUES(1,1,2,2,1,'open',0,0,7000,'EUR',0,'anomaly',NULL,0,0,'','','{"afterBreak":0,"afterLot":0,"afterMinimum":0,"afterMoq":0,"afterPack":0,"arrivalDay":"2026-10-21","arrivals":[{"day":"2026-10-18","late":true,"number":"OLD-2","order":2,"quantity":30}],"available":0,"breakHolds":0,"breakSaves":0,"coverage95":1,"demandPerDay":3.5,"expectedDemand":7,"expiresBefore":0,"extra":6,"forecastError":0.3408484848484849,"forecastMethod":"theta","forecastOrigins":2,"limit":0,"lossAvoided":0,"lossBeforeArrival":139,"lossRemaining":0,"lostBeforeArrival":3,"moq":1,"naiveForecastError":0.5260779220779221,"need":0,"nextArrivalDay":"2026-10-22","nextOrderDay":"2026-10-21","onHand":-10,"onOrder":30,"orderDay":"2026-10-20","orderUpTo":35,"outlook":3,"pack":6,"reorderPoint":1,"reserved":0,"runsOut":"2026-10-20","upperDemand":13}',NULL,1);
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
INSERT INTO receipt_line VALUES(1,117,1,3,2,2,3,30,0,'');
INSERT INTO receipt_line VALUES(2,118,1,1,1,1,0,20,2,'DN-77');
INSERT INTO receipt_line VALUES(3,118,2,2,4,1,0,12,0,'DN-77');
INSERT INTO receipt_line VALUES(4,118,3,2,4,1,0,2,0,'DN-77');
INSERT INTO receipt_line VALUES(5,119,1,4,1,1,0,24,1,'');
INSERT INTO receipt_line VALUES(6,119,2,5,4,1,0,10,0,'');
CREATE TABLE period_close (
    day        TEXT NOT NULL PRIMARY KEY, -- last day of a closed period: nothing is dated up to it any more
    command_id INTEGER NOT NULL REFERENCES command (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt_head (
    document_id INTEGER PRIMARY KEY REFERENCES document (id), -- kind receipt
    supplier_id INTEGER REFERENCES supplier (id), -- NULL: came without an order
    unchecked   INTEGER NOT NULL CHECK (unchecked IN (0, 1)) -- everything was put aside until it is checked
) STRICT;
INSERT INTO receipt_head VALUES(119,1,0);
CREATE TABLE calendar_entry (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('closed', 'no_receiving', 'holiday', 'promotion', 'supplier_closed', 'price')),
    name        TEXT NOT NULL DEFAULT '',
    first_day   TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day    TEXT NOT NULL CHECK (date(last_day) IS last_day),
    repeats     TEXT NOT NULL DEFAULT '' CHECK (repeats IN ('', 'weekly', 'yearly', 'easter', 'spring_festival',
                                                            'eid_al_fitr', 'eid_al_adha')),
    repeats_to  TEXT CHECK (date(repeats_to) IS repeats_to), -- last day on which a repetition may begin
    item_id     INTEGER REFERENCES item (id),
    category_id INTEGER REFERENCES category (id),
    supplier_id INTEGER REFERENCES supplier (id),
    location_id INTEGER REFERENCES location (id), -- NULL = everywhere
    channel     TEXT NOT NULL DEFAULT '',
    price       INTEGER CHECK (price > 0), -- selling price of one unit, as the item's price says net or gross
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK (first_day <= last_day),
    CHECK (repeats_to IS NULL OR (repeats <> '' AND repeats_to >= first_day)),
    CHECK ((kind = 'supplier_closed') = (supplier_id IS NOT NULL)),
    CHECK (kind <> 'price' OR (item_id IS NOT NULL AND price IS NOT NULL AND repeats = '')),
    CHECK (item_id IS NULL OR kind IN ('promotion', 'price')),
    CHECK (category_id IS NULL OR (kind = 'promotion' AND item_id IS NULL)),
    CHECK (channel = '' OR kind = 'promotion'),
    CHECK (price IS NULL OR item_id IS NOT NULL)
) STRICT;
INSERT INTO calendar_entry VALUES(1,'closed','Christmas','2026-12-25','2026-12-26','yearly',NULL,NULL,NULL,NULL,NULL,'',NULL,0,1);
INSERT INTO calendar_entry VALUES(2,'promotion','Tea week','2026-11-02','2026-11-07','',NULL,1,NULL,NULL,NULL,'',39000,0,1);
CREATE TABLE forecast_override (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES item (id),
    location_id INTEGER REFERENCES location (id), -- the site; NULL = all sites together
    first_day   TEXT NOT NULL CHECK (date(first_day) IS first_day),
    last_day    TEXT NOT NULL CHECK (date(last_day) IS last_day),
    percent     INTEGER CHECK (percent BETWEEN 0 AND 10000000), -- 1/100 of a percent of the statistical forecast
    level       INTEGER CHECK (level BETWEEN 0 AND 1000000000000000), -- 1/1000 of the smallest unit a day
    reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
    command_id  INTEGER NOT NULL REFERENCES command (id), -- who and when
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK (first_day <= last_day),
    CHECK ((percent IS NULL) <> (level IS NULL))
) STRICT;
INSERT INTO forecast_override VALUES(1,1,NULL,'2026-12-13','2026-12-19',15000,NULL,'Tasting week',18,0,3);
INSERT INTO forecast_override VALUES(2,2,NULL,'2026-12-13','2026-12-19',NULL,2500,'Café opens',19,0,1);
CREATE TABLE item_likeness (
    item_id      INTEGER PRIMARY KEY REFERENCES item (id),
    like_item_id INTEGER NOT NULL REFERENCES item (id),
    CHECK (item_id <> like_item_id)
) STRICT;
INSERT INTO item_likeness VALUES(3,1);
CREATE TABLE forecast_evaluation (
    id         INTEGER PRIMARY KEY,
    as_of      TEXT NOT NULL CHECK (date(as_of) IS as_of),
    origins    INTEGER NOT NULL CHECK (origins > 0),
    lead_time  INTEGER NOT NULL CHECK (lead_time > 0), -- days whose total was forecast
    command_id INTEGER NOT NULL REFERENCES command (id)
) STRICT;
CREATE TABLE forecast_evaluation_score (
    evaluation_id INTEGER NOT NULL REFERENCES forecast_evaluation (id),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    demand_class  TEXT NOT NULL,
    totals        INTEGER NOT NULL CHECK (totals > 0), -- forecasts compared
    scaled        INTEGER NOT NULL CHECK (scaled >= 0), -- of them with a scale
    loss          REAL NOT NULL, -- sum of scaled pinball losses
    naive_loss    REAL NOT NULL, -- the same of seasonal naive
    covered50     INTEGER NOT NULL CHECK (covered50 BETWEEN 0 AND totals),
    covered80     INTEGER NOT NULL CHECK (covered80 BETWEEN 0 AND totals),
    covered90     INTEGER NOT NULL CHECK (covered90 BETWEEN 0 AND totals),
    covered95     INTEGER NOT NULL CHECK (covered95 BETWEEN 0 AND totals),
    covered99     INTEGER NOT NULL CHECK (covered99 BETWEEN 0 AND totals),
    forecast      REAL NOT NULL, -- units
    actual        REAL NOT NULL,
    steps         INTEGER NOT NULL CHECK (steps >= 0),
    squared_error REAL NOT NULL, -- in units of the naive forecast's
    PRIMARY KEY (evaluation_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer (
    id            INTEGER PRIMARY KEY,
    code          TEXT NOT NULL CHECK (code <> ''),
    code_key      TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    email         TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    address       TEXT NOT NULL DEFAULT '', -- lines parted by a line feed
    language      TEXT NOT NULL DEFAULT '', -- of his documents; '' = the program's
    payment_terms TEXT NOT NULL DEFAULT '',
    latitude      INTEGER CHECK (abs(latitude) <= 90000000), -- 1/1,000,000 of a degree
    longitude     INTEGER CHECK (abs(longitude) <= 180000000),
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
INSERT INTO customer VALUES(1,'CAFE','cafe','Café Nord','bar@nord.example','+49 1','Hafen 1','de','30 days net',54320000,10130000,0,1);
INSERT INTO customer VALUES(2,'HALL','hall','Town hall','','','','en','',NULL,NULL,0,1);
CREATE TABLE so_state (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO so_state VALUES('cancelled');
INSERT INTO so_state VALUES('closed');
INSERT INTO so_state VALUES('confirmed');
INSERT INTO so_state VALUES('delivered');
INSERT INTO so_state VALUES('draft');
INSERT INTO so_state VALUES('invoiced');
INSERT INTO so_state VALUES('picked');
INSERT INTO so_state VALUES('shipped');
CREATE TABLE so_transition (
    from_state TEXT NOT NULL REFERENCES so_state (name),
    to_state   TEXT NOT NULL REFERENCES so_state (name),
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO so_transition VALUES('cancelled','confirmed');
INSERT INTO so_transition VALUES('cancelled','draft');
INSERT INTO so_transition VALUES('cancelled','picked');
INSERT INTO so_transition VALUES('closed','invoiced');
INSERT INTO so_transition VALUES('confirmed','cancelled');
INSERT INTO so_transition VALUES('confirmed','draft');
INSERT INTO so_transition VALUES('confirmed','picked');
INSERT INTO so_transition VALUES('confirmed','shipped');
INSERT INTO so_transition VALUES('delivered','invoiced');
INSERT INTO so_transition VALUES('delivered','shipped');
INSERT INTO so_transition VALUES('draft','cancelled');
INSERT INTO so_transition VALUES('draft','confirmed');
INSERT INTO so_transition VALUES('invoiced','closed');
INSERT INTO so_transition VALUES('invoiced','delivered');
INSERT INTO so_transition VALUES('picked','cancelled');
INSERT INTO so_transition VALUES('picked','confirmed');
INSERT INTO so_transition VALUES('picked','shipped');
INSERT INTO so_transition VALUES('shipped','confirmed');
INSERT INTO so_transition VALUES('shipped','delivered');
INSERT INTO so_transition VALUES('shipped','picked');
CREATE TABLE sales_order (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL CHECK (number <> ''),
    number_key    TEXT NOT NULL UNIQUE,
    customer_id   INTEGER NOT NULL REFERENCES customer (id),
    location_id   INTEGER NOT NULL REFERENCES location (id), -- where it is shipped from
    state         TEXT NOT NULL REFERENCES so_state (name), -- that of the last history row
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    ordered_on    TEXT NOT NULL CHECK (date(ordered_on) IS ordered_on),
    wanted_on     TEXT CHECK (date(wanted_on) IS wanted_on), -- to be shipped then; NULL = as soon as possible
    reserve_until TEXT CHECK (date(reserve_until) IS reserve_until), -- last day of its reservations; NULL = no end
    reference     TEXT NOT NULL DEFAULT '', -- the customer's own number
    note          TEXT NOT NULL DEFAULT '',
    command_id    INTEGER NOT NULL REFERENCES command (id),
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO sales_order VALUES(1,'SO-0001','so-0001',1,1,'shipped','EUR','2026-11-24','2026-11-27',NULL,'order 7','by the back door',25,3);
INSERT INTO sales_order VALUES(2,'SO-0002','so-0002',2,1,'confirmed','EUR','2026-11-25',NULL,'2026-12-24','','',25,2);
INSERT INTO sales_order VALUES(3,'SO-0003','so-0003',2,1,'draft','EUR','2026-11-25',NULL,NULL,'','',25,1);
CREATE TABLE so_history (
    sales_order_id INTEGER NOT NULL REFERENCES sales_order (id),
    step           INTEGER NOT NULL CHECK (step > 0),
    state          TEXT NOT NULL REFERENCES so_state (name),
    day            TEXT NOT NULL CHECK (date(day) IS day),
    command_id     INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (sales_order_id, step)
) STRICT, WITHOUT ROWID;
INSERT INTO so_history VALUES(1,1,'draft','2026-11-24',25);
INSERT INTO so_history VALUES(1,2,'confirmed','2026-11-25',26);
INSERT INTO so_history VALUES(1,3,'shipped','2026-11-25',28);
INSERT INTO so_history VALUES(2,1,'draft','2026-11-25',25);
INSERT INTO so_history VALUES(2,2,'confirmed','2026-11-25',27);
INSERT INTO so_history VALUES(3,1,'draft','2026-11-25',25);
CREATE TABLE sales_order_line (
    id                 INTEGER PRIMARY KEY,
    sales_order_id     INTEGER NOT NULL REFERENCES sales_order (id),
    line_no            INTEGER NOT NULL CHECK (line_no > 0),
    item_id            INTEGER NOT NULL REFERENCES item (id),
    quantity           INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000000),
    price              INTEGER CHECK (price > 0), -- of one unit; NULL = without money
    price_includes_tax INTEGER NOT NULL DEFAULT 0 CHECK (price_includes_tax IN (0, 1)),
    tax_rate           INTEGER NOT NULL DEFAULT 0 CHECK (tax_rate BETWEEN 0 AND 1000000),
    shipped            INTEGER NOT NULL DEFAULT 0 CHECK (shipped >= 0), -- sum of its shipment lines that stand
    cancelled          INTEGER NOT NULL DEFAULT 0 CHECK (cancelled >= 0), -- will not be shipped any more
    UNIQUE (sales_order_id, line_no),
    CHECK (shipped + cancelled <= quantity)
) STRICT;
INSERT INTO sales_order_line VALUES(1,1,1,1,2,42000,0,70000,2,0);
INSERT INTO sales_order_line VALUES(2,1,2,3,1500,24000,0,70000,1500,0);
INSERT INTO sales_order_line VALUES(3,2,1,1,1,45000,0,70000,0,0);
INSERT INTO sales_order_line VALUES(4,3,1,4,1,60000,0,190000,0,0);
CREATE TABLE shipment (
    document_id    INTEGER PRIMARY KEY REFERENCES document (id),
    sales_order_id INTEGER NOT NULL REFERENCES sales_order (id),
    carrier        TEXT NOT NULL DEFAULT '',
    tracking       TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO shipment VALUES(120,1,'Bike','');
CREATE TABLE shipment_line (
    document_id   INTEGER NOT NULL REFERENCES shipment (document_id),
    line_no       INTEGER NOT NULL CHECK (line_no > 0),
    order_line_id INTEGER NOT NULL REFERENCES sales_order_line (id),
    sales_line_id INTEGER NOT NULL UNIQUE REFERENCES sales_line (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (document_id, line_no)
) STRICT, WITHOUT ROWID;
INSERT INTO shipment_line VALUES(120,1,1,111,2);
INSERT INTO shipment_line VALUES(120,2,2,112,1500);
CREATE TABLE IF NOT EXISTS "receipt_fault" (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL REFERENCES document (id),
    kind          TEXT NOT NULL CHECK (kind IN ('short', 'over', 'damaged', 'not ordered', 'short-dated')),
    way           TEXT NOT NULL CHECK (way IN ('claim', 'wait', 'quarantine', 'keep', 'refuse')),
    order_line_id INTEGER REFERENCES purchase_order_line (id),
    item_id       INTEGER NOT NULL REFERENCES item (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    price         INTEGER CHECK (price > 0), -- of one unit; NULL = unknown
    currency      TEXT NOT NULL CHECK (length(currency) = 3),
    CHECK ((kind = 'short') = (way IN ('claim', 'wait'))),
    CHECK (kind IN ('not ordered', 'damaged', 'short-dated') OR order_line_id IS NOT NULL)
) STRICT;
INSERT INTO receipt_fault VALUES(1,119,'damaged','quarantine',4,1,1,21000,'EUR');
INSERT INTO receipt_fault VALUES(2,119,'short','claim',5,4,2,25000,'EUR');
CREATE TABLE count_list (
    id                INTEGER PRIMARY KEY,
    number            TEXT NOT NULL CHECK (number <> ''),
    number_key        TEXT NOT NULL UNIQUE,
    rule              TEXT NOT NULL CHECK (rule IN ('cycle', 'full')), -- what is due, or all there is
    abc               TEXT NOT NULL DEFAULT '' CHECK (abc IN ('', 'A', 'B', 'C')), -- items of that class alone
    location_id       INTEGER NOT NULL REFERENCES location (id), -- lines lie there or in places inside it
    made_on           TEXT NOT NULL CHECK (date(made_on) IS made_on),
    state             TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'posted', 'undone', 'dropped')),
    time              TEXT NOT NULL DEFAULT 'entry' CHECK (time IN ('entry', 'opening', 'closing')), -- when readings hold
    second_count      INTEGER NOT NULL DEFAULT 0 CHECK (second_count IN (0, 1)), -- every line is counted twice
    tolerance_share   INTEGER NOT NULL CHECK (tolerance_share BETWEEN 0 AND 10000), -- of the record, 1/10,000
    tolerance_amount  INTEGER NOT NULL CHECK (tolerance_amount >= 0), -- minor units at cost
    document_id       INTEGER UNIQUE REFERENCES document (id), -- the last count that was posted of it
    command_id        INTEGER NOT NULL REFERENCES command (id),
    version           INTEGER NOT NULL DEFAULT 1,
    CHECK ((document_id IS NULL) = (state IN ('open', 'dropped')))
) STRICT;
INSERT INTO count_list VALUES(1,'CL-000001','cl-000001','full','',1,'2026-11-25','open','entry',0,200,2000,NULL,29,1);
CREATE TABLE count_list_till (
    list_id INTEGER NOT NULL REFERENCES count_list (id),
    till    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (list_id, till)
) STRICT, WITHOUT ROWID;
CREATE TABLE count_list_line (
    id           INTEGER PRIMARY KEY,
    list_id      INTEGER NOT NULL REFERENCES count_list (id),
    line_no      INTEGER NOT NULL CHECK (line_no > 0),
    sheet        INTEGER NOT NULL CHECK (sheet > 0), -- of paper: what one team takes
    item_id      INTEGER NOT NULL REFERENCES item (id),
    location_id  INTEGER NOT NULL REFERENCES location (id),
    lot_id       INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    reason       TEXT NOT NULL CHECK (reason IN ('chosen', 'never counted', 'negative', 'suspicious', 'due')),
    counted      INTEGER CHECK (counted BETWEEN 0 AND 1000000000000000),
    counted_at   INTEGER, -- moment
    counted_by   INTEGER REFERENCES app_user (id),
    recounted    INTEGER CHECK (recounted BETWEEN 0 AND 1000000000000000),
    recounted_at INTEGER,
    recounted_by INTEGER REFERENCES app_user (id),
    UNIQUE (list_id, line_no),
    UNIQUE (list_id, item_id, location_id, lot_id),
    CHECK ((counted IS NULL) = (counted_at IS NULL)),
    CHECK ((counted IS NULL) = (counted_by IS NULL)),
    CHECK ((recounted IS NULL) = (recounted_at IS NULL)),
    CHECK ((recounted IS NULL) = (recounted_by IS NULL)),
    CHECK (recounted IS NULL OR counted IS NOT NULL)
) STRICT;
INSERT INTO count_list_line VALUES(1,1,1,1,4,1,0,'chosen',24,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(2,1,2,1,3,1,0,'chosen',24000,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(3,1,3,1,1,1,0,'chosen',24,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(4,1,4,1,2,2,0,'chosen',24,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(5,1,5,1,2,2,3,'chosen',24,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(6,1,6,1,4,2,0,'chosen',24,1795640067,1,NULL,NULL,NULL);
INSERT INTO count_list_line VALUES(7,1,7,1,1,4,0,'chosen',24,1795640067,1,NULL,NULL,NULL);
CREATE TABLE alert (
    id         INTEGER PRIMARY KEY,
    fact       TEXT NOT NULL CHECK (fact <> ''),
    subject    TEXT NOT NULL, -- the item, order or file in words, as it was called then
    item_id    INTEGER REFERENCES item (id),
    state      TEXT NOT NULL CHECK (state IN ('open', 'acknowledged', 'snoozed', 'gone')),
    state_step INTEGER NOT NULL DEFAULT 1 CHECK (state_step > 0), -- of the log: what put it there; what was known then is what was judged
    last_step  INTEGER NOT NULL DEFAULT 1 CHECK (last_step >= state_step)
) STRICT;
INSERT INTO alert VALUES(1,'lot:3','Fresh milk 1 l',2,'open',1,1);
INSERT INTO alert VALUES(2,'stock:2','Fresh milk 1 l',2,'open',1,1);
INSERT INTO alert VALUES(3,'negative:2','Fresh milk 1 l',2,'open',1,1);
INSERT INTO alert VALUES(4,'order:1','OLD-1',NULL,'open',1,1);
CREATE TABLE alert_log (
    id         INTEGER PRIMARY KEY,
    alert_id   INTEGER NOT NULL REFERENCES alert (id),
    step       INTEGER NOT NULL CHECK (step > 0),
    what       TEXT NOT NULL CHECK (what IN ('came', 'changed', 'acknowledged', 'snoozed', 'taken back', 'woken', 'went')),
    day        TEXT NOT NULL CHECK (date(day) IS day),
    kind       TEXT NOT NULL CHECK (kind <> ''),
    date       TEXT CHECK (date IS NULL OR date(date) IS date), -- when it happens
    amount     INTEGER NOT NULL, -- at stake, minor units
    until      TEXT CHECK (until IS NULL OR date(until) IS until),
    command_id INTEGER NOT NULL REFERENCES command (id),
    UNIQUE (alert_id, step),
    CHECK ((until IS NOT NULL) = (what = 'snoozed'))
) STRICT;
INSERT INTO alert_log VALUES(1,1,1,'came','2026-12-01','expiring','2026-11-02',2100,NULL,31);
INSERT INTO alert_log VALUES(2,2,1,'came','2026-12-01','runs-out','2026-12-01',171,NULL,31);
INSERT INTO alert_log VALUES(3,3,1,'came','2026-12-01','negative-stock','2026-12-01',0,NULL,31);
INSERT INTO alert_log VALUES(4,4,1,'came','2026-12-01','late-order','2026-10-19',0,NULL,31);
CREATE TABLE return_case (
    id                 INTEGER PRIMARY KEY,
    number             TEXT NOT NULL CHECK (number <> ''),
    number_key         TEXT NOT NULL UNIQUE,
    kind               TEXT NOT NULL CHECK (kind IN ('return', 'complaint')), -- of a complaint no goods come
    customer_id        INTEGER REFERENCES customer (id), -- NULL = from the counter, unnamed
    order_line_id      INTEGER REFERENCES sales_order_line (id),
    item_id            INTEGER NOT NULL REFERENCES item (id),
    lot_id             INTEGER NOT NULL DEFAULT 0 REFERENCES lot (id),
    supplier_id        INTEGER REFERENCES supplier (id), -- who delivered the goods
    location_id        INTEGER NOT NULL REFERENCES location (id), -- where they come in
    quantity           INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000000),
    cause              TEXT NOT NULL CHECK (cause <> ''),
    owner              TEXT NOT NULL DEFAULT '', -- who sees to it
    opened_on          TEXT NOT NULL CHECK (date(opened_on) IS opened_on),
    due_on             TEXT NOT NULL CHECK (date(due_on) IS due_on) CHECK (due_on >= opened_on),
    state              TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided', 'closed')),
    goods              TEXT NOT NULL DEFAULT '' CHECK (goods IN ('', 'none', 'restock', 'quarantine', 'scrap', 'back to supplier')),
    money              TEXT NOT NULL DEFAULT '' CHECK (money IN ('', 'none', 'refund', 'exchange', 'credit')),
    amount             INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0), -- minor units
    satisfied          INTEGER CHECK (satisfied BETWEEN 1 AND 5), -- NULL = not asked
    return_document_id INTEGER UNIQUE REFERENCES document (id), -- kind sale, its line below zero: the goods come in
    onward_document_id INTEGER UNIQUE REFERENCES document (id), -- transfer or write-off: they go on
    command_id         INTEGER NOT NULL REFERENCES command (id),
    version            INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'open') = (goods = '')),
    CHECK ((goods = '') = (money = '')),
    CHECK (goods = '' OR (kind = 'complaint') = (goods = 'none')),
    CHECK (amount = 0 OR money IN ('refund', 'credit')),
    CHECK (goods <> 'back to supplier' OR supplier_id IS NOT NULL),
    CHECK ((return_document_id IS NULL) = (goods IN ('', 'none'))),
    CHECK ((onward_document_id IS NULL) = (goods IN ('', 'none', 'restock'))),
    CHECK (satisfied IS NULL OR state = 'closed')
) STRICT;
INSERT INTO return_case VALUES(1,'RET-000001','ret-000001','return',1,1,1,0,NULL,1,1,'bag torn','Kim','2026-12-01','2026-12-08','decided','quarantine','credit',450,NULL,121,122,32,2);
INSERT INTO return_case VALUES(2,'RET-000002','ret-000002','complaint',NULL,NULL,4,0,NULL,1,1,'chipped rim','','2026-12-01','2026-12-01','open','','',0,NULL,NULL,NULL,34,1);
INSERT INTO return_case VALUES(3,'RET-000003','ret-000003','return',NULL,NULL,3,0,2,1,250,'wrong sort','','2026-12-01','2026-12-01','closed','scrap','refund',60,4,123,124,35,3);
INSERT INTO return_case VALUES(4,'RET-000004','ret-000004','return',NULL,NULL,1,0,NULL,1,1,'too old','','2026-12-01','2026-12-01','open','','',0,NULL,NULL,NULL,38,1);
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
CREATE TRIGGER receipt_head_no_update BEFORE UPDATE ON receipt_head BEGIN SELECT RAISE(ABORT, 'receipt_head is append-only'); END;
CREATE TRIGGER receipt_head_no_delete BEFORE DELETE ON receipt_head BEGIN SELECT RAISE(ABORT, 'receipt_head is append-only'); END;
CREATE UNIQUE INDEX calendar_entry_key ON calendar_entry (kind, first_day, name, channel, coalesce(item_id, 0),
    coalesce(category_id, 0), coalesce(supplier_id, 0), coalesce(location_id, 0)) WHERE deleted = 0;
CREATE TRIGGER calendar_entry_no_delete BEFORE DELETE ON calendar_entry
BEGIN SELECT RAISE(ABORT, 'calendar_entry rows are kept'); END;
CREATE UNIQUE INDEX anomaly_open ON anomaly (kind, item_id, location_id, lot_id, coalesce(sales_line_id, 0))
WHERE closed_by IS NULL;
CREATE UNIQUE INDEX anomaly_sales_line ON anomaly (sales_line_id) WHERE sales_line_id IS NOT NULL;
CREATE INDEX forecast_override_item ON forecast_override (item_id) WHERE deleted = 0;
CREATE TRIGGER forecast_override_no_delete BEFORE DELETE ON forecast_override
BEGIN SELECT RAISE(ABORT, 'forecast_override rows are kept'); END;
CREATE INDEX sales_order_customer ON sales_order (customer_id);
CREATE INDEX sales_order_state ON sales_order (state);
CREATE INDEX sales_order_line_item ON sales_order_line (item_id);
CREATE INDEX reservation_order_line ON reservation (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE INDEX reservation_lapses ON reservation (lapses_on) WHERE state = 'open' AND lapses_on IS NOT NULL;
CREATE INDEX shipment_order ON shipment (sales_order_id);
CREATE INDEX shipment_line_order ON shipment_line (order_line_id);
CREATE TRIGGER customer_no_delete BEFORE DELETE ON customer BEGIN SELECT RAISE(ABORT, 'customer rows are kept'); END;
CREATE TRIGGER sales_order_no_delete BEFORE DELETE ON sales_order BEGIN SELECT RAISE(ABORT, 'sales_order rows are kept'); END;
CREATE TRIGGER so_history_no_update BEFORE UPDATE ON so_history BEGIN SELECT RAISE(ABORT, 'so_history is append-only'); END;
CREATE TRIGGER so_history_no_delete BEFORE DELETE ON so_history BEGIN SELECT RAISE(ABORT, 'so_history is append-only'); END;
CREATE TRIGGER shipment_no_update BEFORE UPDATE ON shipment BEGIN SELECT RAISE(ABORT, 'shipment is append-only'); END;
CREATE TRIGGER shipment_no_delete BEFORE DELETE ON shipment BEGIN SELECT RAISE(ABORT, 'shipment is append-only'); END;
CREATE TRIGGER shipment_line_no_update BEFORE UPDATE ON shipment_line BEGIN SELECT RAISE(ABORT, 'shipment_line is append-only'); END;
CREATE TRIGGER shipment_line_no_delete BEFORE DELETE ON shipment_line BEGIN SELECT RAISE(ABORT, 'shipment_line is append-only'); END;
CREATE TRIGGER so_history_allowed BEFORE INSERT ON so_history
WHEN NOT ((new.step = 1 AND new.state = 'draft')
  OR EXISTS (SELECT 1 FROM so_history AS h JOIN so_transition AS t ON t.from_state = h.state AND t.to_state = new.state
             WHERE h.sales_order_id = new.sales_order_id AND h.step = new.step - 1))
BEGIN SELECT RAISE(ABORT, 'illegal step of a sales order'); END;
CREATE TRIGGER sales_order_line_fixed
BEFORE UPDATE OF sales_order_id, line_no, item_id, quantity, price, price_includes_tax, tax_rate ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = old.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;
CREATE TRIGGER sales_order_line_added BEFORE INSERT ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = new.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;
CREATE TRIGGER sales_order_line_no_delete BEFORE DELETE ON sales_order_line
WHEN (SELECT state FROM sales_order WHERE id = old.sales_order_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'lines of a confirmed order are fixed'); END;
CREATE TRIGGER reservation_ended BEFORE UPDATE ON reservation WHEN old.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'the reservation has ended'); END;
CREATE TRIGGER reservation_item BEFORE INSERT ON reservation
WHEN (new.order_line_id IS NOT NULL AND (SELECT item_id FROM sales_order_line WHERE id = new.order_line_id) <> new.item_id)
  OR (new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id)
BEGIN SELECT RAISE(ABORT, 'reservation of another item'); END;
CREATE INDEX receipt_fault_document ON receipt_fault (document_id);
CREATE INDEX receipt_fault_order ON receipt_fault (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE TRIGGER receipt_fault_no_update BEFORE UPDATE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;
CREATE TRIGGER receipt_fault_no_delete BEFORE DELETE ON receipt_fault BEGIN SELECT RAISE(ABORT, 'receipt_fault is append-only'); END;
CREATE INDEX count_list_state ON count_list (state);
CREATE INDEX count_list_line_item ON count_list_line (item_id);
CREATE TRIGGER count_list_no_delete BEFORE DELETE ON count_list BEGIN SELECT RAISE(ABORT, 'count_list rows are kept'); END;
CREATE TRIGGER count_list_step BEFORE UPDATE OF state ON count_list
WHEN old.state <> new.state AND (old.state || '>' || new.state) NOT IN
  ('open>posted', 'open>dropped', 'dropped>open', 'posted>undone', 'undone>posted')
BEGIN SELECT RAISE(ABORT, 'illegal step of a count list'); END;
CREATE TRIGGER count_list_document BEFORE UPDATE OF document_id ON count_list
WHEN new.document_id IS NOT NULL AND (SELECT kind FROM document WHERE id = new.document_id) IS NOT 'count'
BEGIN SELECT RAISE(ABORT, 'a count list is posted as a count'); END;
CREATE TRIGGER count_list_line_fixed BEFORE UPDATE ON count_list_line
WHEN (SELECT state FROM count_list WHERE id = old.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'lines of a posted count are fixed'); END;
CREATE TRIGGER count_list_line_added BEFORE INSERT ON count_list_line
WHEN (SELECT state FROM count_list WHERE id = new.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'lines of a posted count are fixed'); END;
CREATE TRIGGER count_list_line_no_delete BEFORE DELETE ON count_list_line
WHEN old.counted IS NOT NULL OR (SELECT state FROM count_list WHERE id = old.list_id) NOT IN ('open', 'undone')
BEGIN SELECT RAISE(ABORT, 'what was counted is kept'); END;
CREATE TRIGGER count_list_line_lot BEFORE INSERT ON count_list_line
WHEN new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id
BEGIN SELECT RAISE(ABORT, 'lot of another item'); END;
CREATE UNIQUE INDEX alert_standing ON alert (fact) WHERE state <> 'gone';
CREATE INDEX alert_log_command ON alert_log (command_id);
CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'alert rows are kept'); END;
CREATE TRIGGER alert_gone BEFORE UPDATE ON alert WHEN old.state = 'gone'
BEGIN SELECT RAISE(ABORT, 'the alert has gone'); END;
CREATE TRIGGER alert_log_no_update BEFORE UPDATE ON alert_log BEGIN SELECT RAISE(ABORT, 'alert_log is append-only'); END;
CREATE TRIGGER alert_log_no_delete BEFORE DELETE ON alert_log BEGIN SELECT RAISE(ABORT, 'alert_log is append-only'); END;
CREATE TRIGGER alert_log_gone BEFORE INSERT ON alert_log
WHEN (SELECT state FROM alert WHERE id = new.alert_id) = 'gone'
BEGIN SELECT RAISE(ABORT, 'the alert has gone'); END;
CREATE INDEX return_case_state ON return_case (state, due_on);
CREATE INDEX return_case_order_line ON return_case (order_line_id) WHERE order_line_id IS NOT NULL;
CREATE TRIGGER return_case_no_delete BEFORE DELETE ON return_case BEGIN SELECT RAISE(ABORT, 'return_case rows are kept'); END;
CREATE TRIGGER return_case_begins BEFORE INSERT ON return_case WHEN new.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a case begins as open'); END;
CREATE TRIGGER return_case_step BEFORE UPDATE OF state ON return_case
WHEN old.state <> new.state AND (old.state || '>' || new.state) NOT IN
  ('open>decided', 'decided>closed', 'closed>decided', 'decided>open')
BEGIN SELECT RAISE(ABORT, 'illegal step of a case'); END;
CREATE TRIGGER return_case_facts
BEFORE UPDATE OF number, kind, customer_id, order_line_id, item_id, lot_id, location_id, quantity ON return_case
BEGIN SELECT RAISE(ABORT, 'what came back is fixed'); END;
CREATE TRIGGER return_case_item BEFORE INSERT ON return_case
WHEN (new.order_line_id IS NOT NULL AND (SELECT item_id FROM sales_order_line WHERE id = new.order_line_id) <> new.item_id)
  OR (new.lot_id <> 0 AND (SELECT item_id FROM lot WHERE id = new.lot_id) <> new.item_id)
BEGIN SELECT RAISE(ABORT, 'case of another item'); END;
COMMIT;
