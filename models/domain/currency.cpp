#include "currency.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace qm {

namespace {

// ISO 4217, list one: the active currencies, by the number of their minor digits.
constexpr std::array<std::string_view, 16> kWithoutMinor = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                            "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> kWithThree = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::string_view kWithTwo = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN "
                                      "BWP BYN BZD CAD CDF CHF CNY COP CRC "
                                      "CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD "
                                      "HNL HTG HUF IDR ILS INR IRR JMD KES "
                                      "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
                                      "MWK MXN MYR MZN NAD NGN NIO NOK NPR "
                                      "NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS "
                                      "SRD SSP STN SVC SYP SZL THB TJS TMT "
                                      "TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWL ";

bool holds(const auto& codes, std::string_view code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

Result<int> currencyMinorDigits(const QString& code) {
    const std::string text = code.toStdString();
    if (text.size() == 3) {
        if (holds(kWithoutMinor, text)) {
            return 0;
        }
        if (holds(kWithThree, text)) {
            return 3;
        }
        if (text.find(' ') == std::string::npos && kWithTwo.find(text + " ") != std::string_view::npos) {
            return 2;
        }
    }
    return Error{ErrorCode::UnknownCurrency, {text}, {}};
}

QString systemCurrency() {
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return currencyMinorDigits(code).ok() ? code : QStringLiteral("EUR");
}

} // namespace qm
