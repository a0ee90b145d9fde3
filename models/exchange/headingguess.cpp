#include "headingguess.h"

#include <QString>

#include <array>

namespace qm {

namespace {

/// Words for a column, the most usual first, separated by bars.
struct Words {
    std::string_view column;
    std::string_view words;
};

constexpr std::array kWords{
    Words{"sku",
          "stockcode|itemcode|item|itemno|itemnumber|article|articleno|articlenumber|product|productcode|productid|"
          "itemid|partno|partnumber|artikelnummer|artikelnr|artikel|artnr|référence|reference|codearticle|código|"
          "codigo|referencia|货号|商品编码|商品编号|商品代码|编码|物料编码|产品编号"},
    Words{"code",
          "locationcode|location|suppliercode|supplier|suppliernumber|vendor|vendorcode|customercode|customerno|"
          "customernumber|customer|client|kürzel|lieferantennummer|lieferant|kundennummer|kunde|lagerort|código|codigo|"
          "编码|编号|代码|供应商编号|供应商编码|客户编号|客户编码|库位"},
    Words{"name", "description|itemname|productname|suppliername|customername|company|title|designation|bezeichnung|"
                  "beschreibung|artikelname|"
                  "nom|désignation|descripción|descripcion|nombre|名称|品名|商品名称|描述|供应商名称"},
    Words{"category",
          "group|itemgroup|productgroup|department|family|warengruppe|kategorie|catégorie|famille|categoría|"
          "categoria|类别|分类|品类"},
    Words{"unit", "uom|unitofmeasure|einheit|mengeneinheit|unité|unidad|单位|计量单位"},
    Words{"decimals", "decimalplaces|nachkommastellen|小数位"},
    Words{"barcode", "ean|ean13|gtin|upc|strichcode|codebarres|códigodebarras|codigodebarras|条码|条形码"},
    Words{"price", "unitprice|sellingprice|saleprice|salesprice|retailprice|priceperunit|listprice|preis|einzelpreis|"
                   "verkaufspreis|stückpreis|prix|prixunitaire|precio|preciounitario|单价|价格|售价"},
    Words{"cost", "unitcost|costprice|purchaseprice|einkaufspreis|ek|coût|costo|coste|成本|进价"},
    Words{"tax_rate", "vat|vatrate|taxrate|tax|mwst|steuersatz|tva|iva|税率"},
    Words{"price_includes_tax", "taxincluded|gross|brutto|ttc|含税"},
    Words{"shelf_life_days", "shelflife|haltbarkeit|haltbarkeittage|保质期"},
    Words{"status", "state|zustand|statut|estado|状态"},
    Words{"parent", "parentcode|parentlocation|site|übergeordnet|上级"},
    Words{"email", "mail|emailaddress|correo|邮箱|电子邮件"},
    Words{"language", "lang|sprache|langue|idioma|语言"},
    Words{"currency", "währung|waehrung|devise|moneda|币种|货币"},
    Words{"lead_time_days", "leadtime|deliverydays|deliverytime|lieferzeit|lieferzeittage|délai|plazo|交货期|交期"},
    Words{"lead_time_sd_days", "leadtimesd|leadtimestddev"},
    Words{"order_days", "orderweekdays|bestelltage"},
    Words{"minimum_order", "minorder|minimumordervalue|minordervalue|mindestbestellwert|minimo|最低订货额"},
    Words{"supplier",
          "suppliercode|vendor|vendorcode|lieferant|lieferantennummer|fournisseur|proveedor|供应商|供应商编号"},
    Words{"supplier_sku", "supplieritem|suppliercodeitem|vendorsku|lieferantenartikelnummer|供应商货号"},
    Words{"supplier_name", "supplieritemname|supplierdescription"},
    Words{"moq", "minimumorderquantity|minorderqty|minqty|mindestmenge|mindestbestellmenge|最小起订量|起订量"},
    Words{"pack", "packsize|packquantity|caseqty|casesize|verpackungseinheit|ve|包装量|箱规"},
    Words{"valid_from", "from|startdate|gültigab|gueltigab|desde|生效日期"},
    Words{"valid_to", "to|validuntil|enddate|gültigbis|gueltigbis|hasta|失效日期"},
    Words{"breaks", "pricebreaks|staffelpreise"},
    Words{"quantity", "qty|quantitysold|unitssold|units|count|counted|onhand|amountsold|menge|anzahl|stück|bestand|"
                      "quantité|quantite|qté|cantidad|数量|销量|销售数量|库存|库存数量"},
    Words{"location", "warehouse|store|site|shop|branch|locationcode|lager|lagerort|filiale|magasin|entrepôt|almacén|"
                      "almacen|仓库|门店|库位"},
    Words{"lot", "batch|lotnumber|batchnumber|charge|chargennummer|los|lote|批号|批次"},
    Words{"expiry", "expirydate|bestbefore|usebydate|mhd|verfallsdatum|péremption|caducidad|有效期|到期日"},
    Words{"date",
          "invoicedate|saledate|salesdate|transactiondate|orderdate|day|datetime|timestamp|datum|rechnungsdatum|"
          "belegdatum|verkaufsdatum|fecha|日期|销售日期|开票日期|时间"},
    Words{"time", "timeofday|saletime|uhrzeit|zeit|heure|hora|时刻"},
    Words{"unit_cost", "cost|costprice|purchaseprice|einkaufspreis|成本|进价"},
    Words{"last_receipt", "lastreceiptnumber"},
    Words{"list", "countlist|stocktake|zählliste|inventurliste|盘点单|盘点单号"},
    Words{"document", "invoiceno|invoice|invoicenumber|receiptno|receiptnumber|receipt|documentno|documentnumber|"
                      "transactionid|ticket|ticketno|belegnummer|belegnr|bon|bonnummer|rechnungsnummer|facture|factura|"
                      "单号|小票号|发票号|单据号"},
    Words{"line", "lineno|linenumber|position|pos|zeile|行号"},
    Words{"channel", "saleschannel|kanal|vertriebskanal|canal|渠道"},
    Words{"till", "register|pos|posid|terminal|tillno|kasse|kassennummer|caisse|caja|收银台|收款机"},
    Words{"number",
          "orderno|ordernumber|po|pono|ponumber|purchaseorder|bestellnummer|bestellung|commande|pedido|订单号|"
          "采购单号"},
    Words{"ordered", "orderdate|ordereddate|bestelldatum|订货日期|下单日期"},
    Words{"expected", "expecteddate|due|duedate|eta|deliverydate|liefertermin|lieferdatum|预计到货|交货日期"},
    Words{"kind", "type|art|typ|genre|tipo|类型|种类"},
    Words{"from", "start|startdate|begin|first|von|du|desde|开始|开始日期|起始日期"},
    Words{"to", "end|enddate|last|bis|au|hasta|结束|结束日期|截止日期"},
    Words{"item", "sku|stockcode|itemcode|article|product|artikel|货号|商品编码"},
    Words{"repeats", "repeat|recurrence|wiederholung|重复"},
    Words{"until", "repeatsuntil|重复至"},
    Words{"order", "number|orderno|ordernumber|po|pono|ponumber|purchaseorder|bestellnummer|订单号|采购单号"},
    Words{"delivery_note", "deliverynoteno|packingslip|lieferschein|lieferscheinnummer|送货单|送货单号"},
    Words{"minimum", "min|minstock|minimumstock|reorderpoint|reorderlevel|meldebestand|mindestbestand|stockminimum|"
                     "最低库存|最小库存|再订货点"},
    Words{"maximum", "max|maxstock|maximumstock|orderupto|orderuptolevel|höchstbestand|maximalbestand|stockmaximum|"
                     "最高库存|最大库存"},
    Words{"customer", "customercode|customerno|customernumber|customerid|client|account|kunde|kundennummer|kundennr|"
                      "cliente|客户|客户编号|客户编码"},
    Words{"wanted", "wanteddate|requesteddate|requiredby|shipby|shipdate|due|duedate|deliverydate|wunschtermin|"
                    "liefertermin|要求日期|交货日期"},
    Words{"reserve_until", "reserveduntil|validuntil|reserviertbis|预留至"},
    Words{"reference", "customerreference|yourreference|customerpo|kundenreferenz|ihrzeichen|客户单号"},
    Words{"note", "notes|comment|comments|remark|remarks|bemerkung|notiz|备注"},
    Words{"phone", "telephone|tel|mobile|telefon|téléphone|teléfono|电话|手机"},
    Words{"address", "street|shippingaddress|deliveryaddress|adresse|anschrift|dirección|direccion|地址|收货地址"},
    Words{"terms", "paymentterms|payment|zahlungsbedingungen|zahlungsziel|付款条件"},
    Words{"latitude", "lat|breite|breitengrad|纬度"},
    Words{"longitude", "lon|lng|long|länge|längengrad|经度"},
    Words{"x", "xm|posx|coordinatex|横坐标"},
    Words{"y", "ym|posy|coordinatey|纵坐标"},
    Words{"damaged", "damagedquantity|broken|beschädigt|defekt|损坏|破损"},
};

/// The place of a folded heading in the words of a column, counted from 1; 0 where it is none.
int rankIn(std::string_view words, std::string_view heading) {
    for (int rank = 1; !words.empty(); ++rank) {
        const std::size_t bar = words.find('|');
        if (words.substr(0, bar) == heading) {
            return rank;
        }
        words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
    }
    return 0;
}

} // namespace

std::string foldedHeading(std::string_view heading) {
    const QString text = QString::fromUtf8(heading.data(), static_cast<qsizetype>(heading.size())).toCaseFolded();
    QString folded;
    for (const QChar c : text) {
        const bool ignored = c.isSpace() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.');
        if (!ignored) {
            folded += c;
        }
    }
    return folded.toStdString();
}

std::optional<HeadingGuess> guessHeading(ImportKind kind, std::string_view heading) {
    const std::string folded = foldedHeading(heading);
    const std::span<const ColumnSpec> columns = importColumns(kind);
    std::optional<HeadingGuess> best;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (folded == foldedHeading(columns[i].name)) {
            return HeadingGuess{i, 0};
        }
        for (const Words& words : kWords) {
            const int rank = words.column == columns[i].name ? rankIn(words.words, folded) : 0;
            if (rank > 0 && (!best || rank < best->rank)) {
                best = HeadingGuess{i, rank};
            }
        }
    }
    return best;
}

} // namespace qm
