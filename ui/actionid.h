#pragma once

namespace qm {

/// Everything that can be done by a key, a button, a menu or the search field. A page says which of them work on it;
/// one action may mean the same thing on several pages (Main, Filter, Undo).
enum class ActionId {
    // pages, in the order of the page list
    ShowToday,
    ShowAlerts,
    ShowSuggestions,
    ShowOrders,
    ShowReceiving,
    ShowSalesOrders,
    ShowCustomers,
    ShowReturns,
    ShowItems,
    ShowMovements,
    ShowCounts,
    ShowForecasts,
    ShowPolicyCheck,
    ShowSuppliers,
    ShowCalendar,
    ShowReports,
    ShowSettings,
    // everywhere
    Search,
    Menu,
    ImportSales,
    ImportFiles,
    OpenWarehouse,
    LargerText,
    SmallerText,
    NormalText,
    SwitchTheme,
    Refresh,
    Help,
    Keys,
    Quit,
    // on most pages
    Main, ///< what the page's main button does
    Undo,
    UndoChosen, ///< a step of the record that is chosen, whenever it was done
    Filter,
    Copy,
    CopyTable,
    Paste,
    Columns,
    ExportTable,
    Open,
    Edit,
    New,
    Remove,
    // order suggestions
    NextLook,
    Include,
    Snooze,
    NextSupplier,
    Budget,
    AddLine,
    MoveLine,
    Why,
    MakeSuggestions,
    WriteDocuments,
    MarkSent,
    // policy check
    FixLimits,
    // items
    Count,
    ChartTable,
    ItemForecast,
    // counts
    Differences,
    // alerts
    Acknowledge,
    // receiving
    InPacks,
    RestAsOrdered,
    ArrivedUnchecked,
    Damaged,
    ClaimLetter,
    // purchase orders
    ChangeExpected,
    CloseOrder,
    CancelOrder,
    ShowDocument,
    // sales orders
    TakeReturn,
};

} // namespace qm
