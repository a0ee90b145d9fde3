#include "rowparser.h"

#include "fieldlists.h"

namespace qm {

namespace {

/// A quantity that must be above zero.
DecimalNumber positive(FieldReader& fields, std::size_t column) {
    const DecimalNumber number = fields.requiredNumber(column);
    if (number.mantissa < 0) {
        fields.complain(column, {ErrorCode::NegativeQuantity, {}, {}});
    } else if (number.mantissa == 0) {
        fields.complain(column, {ErrorCode::ZeroQuantity, {}, {}});
    }
    return number;
}

std::optional<DecimalNumber> optionalPositive(FieldReader& fields, std::size_t column) {
    return fields.raw(column).empty() ? std::nullopt : std::optional(positive(fields, column));
}

std::optional<DecimalNumber> optionalNonNegative(FieldReader& fields, std::size_t column) {
    const std::optional<DecimalNumber> number = fields.number(column);
    if (number && number->mantissa < 0) {
        fields.complain(column, {ErrorCode::NegativeQuantity, {}, {}});
    }
    return number;
}

template <typename T>
T valueOr(FieldReader& fields, std::size_t column, Result<T> parsed) {
    if (!parsed) {
        fields.complain(column, parsed.error());
        return T{};
    }
    return *parsed;
}

/// One coordinate says nothing.
void requireBoth(FieldReader& fields, std::size_t first, const std::optional<DecimalNumber>& one, std::size_t second,
                 const std::optional<DecimalNumber>& other) {
    if (one.has_value() != other.has_value()) {
        const std::size_t missing = one ? second : first;
        fields.complain(missing, {ErrorCode::RequiredFieldEmpty, {std::string(fields.columnName(missing))}, {}});
    }
}

} // namespace

void parseRecord(FieldReader& fields, LocationRecord& row) {
    enum : std::size_t { Code, Name, Parent, X, Y };
    fields.requiredText(Code, row.code);
    fields.text(Name, row.name);
    fields.text(Parent, row.parent);
    row.x = fields.number(X);
    row.y = fields.number(Y);
    requireBoth(fields, X, row.x, Y, row.y);
}

void parseRecord(FieldReader& fields, ItemRecord& row) {
    enum : std::size_t {
        Sku,
        Name,
        Category,
        Unit,
        Decimals,
        Barcode,
        Price,
        Cost,
        TaxRate,
        PriceIncludesTax,
        ShelfLifeDays,
        Status
    };
    fields.requiredText(Sku, row.sku);
    fields.text(Name, row.name);
    fields.text(Category, row.category);
    fields.text(Unit, row.unit);
    row.decimals = fields.nonNegative(Decimals, 0);
    if (row.decimals && *row.decimals > 6) {
        fields.complain(Decimals, {ErrorCode::NumberOutOfRange, {std::string(fields.raw(Decimals))}, {}});
    }
    fields.text(Barcode, row.barcode);
    row.price = fields.price(Price);
    row.cost = fields.price(Cost);
    row.taxRate = fields.nonNegative(TaxRate, 4);
    if (row.taxRate && *row.taxRate > 1'000'000) {
        fields.complain(TaxRate, {ErrorCode::NumberOutOfRange, {std::string(fields.raw(TaxRate))}, {}});
    }
    row.priceIncludesTax = fields.truth(PriceIncludesTax);
    row.shelfLifeDays = fields.nonNegative(ShelfLifeDays, 0);
    if (row.shelfLifeDays && *row.shelfLifeDays == 0) {
        row.shelfLifeDays.reset();
    }
    fields.text(Status, row.status);
}

void parseRecord(FieldReader& fields, SupplierRecord& row) {
    enum : std::size_t { Code, Name, Email, Language, Currency, LeadTimeDays, LeadTimeSd, OrderDays, MinimumOrder };
    fields.requiredText(Code, row.code);
    fields.text(Name, row.name);
    fields.text(Email, row.email);
    fields.text(Language, row.language);
    fields.text(Currency, row.currency);
    row.leadTimeDays = fields.nonNegative(LeadTimeDays, 0);
    row.leadTimeSd = fields.nonNegative(LeadTimeSd, 2);
    row.orderDays.reset();
    if (!fields.raw(OrderDays).empty()) {
        row.orderDays = valueOr(fields, OrderDays, parseOrderDays(fields.raw(OrderDays)));
    }
    row.minimumOrder = optionalNonNegative(fields, MinimumOrder);
}

void parseRecord(FieldReader& fields, TermRecord& row) {
    enum : std::size_t {
        Supplier,
        Sku,
        Price,
        SupplierSku,
        SupplierName,
        Unit,
        Currency,
        Moq,
        Pack,
        LeadTimeDays,
        ValidFrom,
        ValidTo,
        Breaks
    };
    fields.requiredText(Supplier, row.supplier);
    fields.requiredText(Sku, row.sku);
    if (fields.raw(Price).empty()) {
        fields.complain(Price, {ErrorCode::RequiredFieldEmpty, {std::string(fields.columnName(Price))}, {}});
    }
    row.price = fields.price(Price).value_or(0);
    if (row.price == 0) {
        fields.complain(Price, {ErrorCode::ZeroPrice, {}, {}});
    }
    fields.text(SupplierSku, row.supplierSku);
    fields.text(SupplierName, row.supplierName);
    fields.text(Unit, row.unit);
    fields.text(Currency, row.currency);
    row.moq = optionalPositive(fields, Moq);
    row.pack = optionalPositive(fields, Pack);
    row.leadTimeDays = fields.nonNegative(LeadTimeDays, 0);
    row.validFrom = fields.day(ValidFrom);
    row.validTo = fields.day(ValidTo);
    if (row.validFrom && row.validTo && *row.validTo < *row.validFrom) {
        fields.complain(ValidTo, {ErrorCode::InvalidDate, {std::string(fields.raw(ValidTo))}, {}});
    }
    row.breaks = valueOr(fields, Breaks, parsePriceBreaks(fields.raw(Breaks), fields.decimal()));
}

void parseRecord(FieldReader& fields, CountRecord& row) {
    enum : std::size_t { Sku, Quantity, Location, Lot, Expiry, Date, Time, UnitCost, LastReceipt, List };
    fields.requiredText(Sku, row.sku);
    row.quantity = fields.requiredNumber(Quantity);
    if (row.quantity.mantissa < 0) {
        fields.complain(Quantity, {ErrorCode::NegativeQuantity, {}, {}});
    }
    fields.text(Location, row.location);
    fields.text(Lot, row.lot);
    row.expiry = fields.day(Expiry);
    const std::optional<DayAndTime> date = fields.dayAndTime(Date);
    row.day = date ? std::optional(date->day) : std::nullopt;
    row.secondOfDay = date ? date->secondOfDay : std::nullopt;
    if (const std::optional<std::int32_t> time = fields.time(Time)) {
        row.secondOfDay = time;
    }
    row.unitCost = fields.price(UnitCost);
    row.lastReceipts = valueOr(fields, LastReceipt, parseLastReceipts(fields.raw(LastReceipt)));
    fields.text(List, row.list);
}

void parseRecord(FieldReader& fields, SalesRecord& row) {
    enum : std::size_t { Date, Sku, Quantity, Time, Price, Document, Line, Channel, Location, Till, Name };
    if (fields.raw(Date).empty()) {
        fields.complain(Date, {ErrorCode::RequiredFieldEmpty, {std::string(fields.columnName(Date))}, {}});
    }
    const DayAndTime date = fields.dayAndTime(Date).value_or(DayAndTime{});
    row.day = date.day;
    row.secondOfDay = date.secondOfDay;
    fields.requiredText(Sku, row.sku);
    row.quantity = fields.requiredNumber(Quantity);
    if (const std::optional<std::int32_t> time = fields.time(Time)) {
        row.secondOfDay = time;
    }
    row.price = fields.signedPrice(Price);
    fields.text(Document, row.document);
    fields.text(Line, row.line);
    fields.text(Channel, row.channel);
    fields.text(Location, row.location);
    fields.text(Till, row.till);
    fields.text(Name, row.name);
}

void parseRecord(FieldReader& fields, OrderRecord& row) {
    enum : std::size_t { Number, Supplier, Sku, Quantity, Price, Ordered, Expected, Location };
    fields.requiredText(Number, row.number);
    fields.requiredText(Supplier, row.supplier);
    fields.requiredText(Sku, row.sku);
    row.quantity = positive(fields, Quantity);
    row.price = fields.price(Price);
    row.ordered = fields.day(Ordered);
    row.expected = fields.day(Expected);
    fields.text(Location, row.location);
}

void parseRecord(FieldReader& fields, ReceiptRecord& row) {
    enum : std::size_t { Sku, Quantity, Order, DeliveryNote, Damaged, Lot, Expiry, Date, Location };
    fields.requiredText(Sku, row.sku);
    row.quantity = positive(fields, Quantity);
    fields.text(Order, row.order);
    fields.text(DeliveryNote, row.deliveryNote);
    row.damaged = optionalNonNegative(fields, Damaged);
    fields.text(Lot, row.lot);
    row.expiry = fields.day(Expiry);
    row.day = fields.day(Date);
    fields.text(Location, row.location);
}

void parseRecord(FieldReader& fields, ThresholdRecord& row) {
    enum : std::size_t { Sku, Minimum, Maximum, Location };
    fields.requiredText(Sku, row.sku);
    row.minimum = optionalNonNegative(fields, Minimum);
    row.maximum = optionalNonNegative(fields, Maximum);
    if (row.minimum.has_value() != row.maximum.has_value()) {
        const std::size_t missing = row.minimum ? Maximum : Minimum;
        fields.complain(missing, {ErrorCode::RequiredFieldEmpty, {std::string(fields.columnName(missing))}, {}});
    }
    fields.text(Location, row.location);
}

void parseRecord(FieldReader& fields, CalendarRecord& row) {
    enum : std::size_t { Kind, From, To, Name, Item, Category, Supplier, Location, Channel, Price, Repeats, Until };
    fields.requiredText(Kind, row.kind);
    if (fields.raw(From).empty()) {
        fields.complain(From, {ErrorCode::RequiredFieldEmpty, {std::string(fields.columnName(From))}, {}});
    }
    row.from = fields.day(From).value_or(CalendarDay{});
    row.to = fields.day(To);
    if (row.to && *row.to < row.from) {
        fields.complain(To, {ErrorCode::InvalidDate, {std::string(fields.raw(To))}, {}});
    }
    fields.text(Name, row.name);
    fields.text(Item, row.item);
    fields.text(Category, row.category);
    fields.text(Supplier, row.supplier);
    fields.text(Location, row.location);
    fields.text(Channel, row.channel);
    row.price = fields.price(Price);
    if (row.price && *row.price == 0) {
        fields.complain(Price, {ErrorCode::ZeroPrice, {}, {}});
    }
    fields.text(Repeats, row.repeats);
    row.until = fields.day(Until);
}

void parseRecord(FieldReader& fields, CustomerRecord& row) {
    enum : std::size_t { Code, Name, Email, Phone, Address, Language, Terms, Latitude, Longitude };
    fields.requiredText(Code, row.code);
    fields.text(Name, row.name);
    fields.text(Email, row.email);
    fields.text(Phone, row.phone);
    fields.text(Address, row.address);
    fields.text(Language, row.language);
    fields.text(Terms, row.terms);
    row.latitude = fields.number(Latitude);
    row.longitude = fields.number(Longitude);
    requireBoth(fields, Latitude, row.latitude, Longitude, row.longitude);
}

void parseRecord(FieldReader& fields, SalesOrderRecord& row) {
    enum : std::size_t {
        Number,
        Customer,
        Sku,
        Quantity,
        Price,
        Ordered,
        Wanted,
        ReserveUntil,
        Location,
        Reference,
        Note
    };
    fields.requiredText(Number, row.number);
    fields.requiredText(Customer, row.customer);
    fields.requiredText(Sku, row.sku);
    row.quantity = positive(fields, Quantity);
    row.price = fields.price(Price);
    row.ordered = fields.day(Ordered);
    row.wanted = fields.day(Wanted);
    row.reserveUntil = fields.day(ReserveUntil);
    fields.text(Location, row.location);
    fields.text(Reference, row.reference);
    fields.text(Note, row.note);
}

} // namespace qm
