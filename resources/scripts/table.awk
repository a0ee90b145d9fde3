# Prints a CSV file (RFC 4180, records of one line) as an aligned table: -v columns=a,b,c chooses columns by heading, in
# that order. Numbers stand to the right. Reads the file once into memory.

function split_record(line, fields,    count, value, i, ch, quoted) {
    count = 0; value = ""; quoted = 0
    for (i = 1; i <= length(line); i++) {
        ch = substr(line, i, 1)
        if (quoted && ch == "\"" && substr(line, i + 1, 1) == "\"") { value = value ch; i++ }
        else if (ch == "\"") quoted = !quoted
        else if (ch == "," && !quoted) { fields[++count] = value; value = "" }
        else value = value ch
    }
    fields[++count] = value
    return count
}

BEGIN { wanted = split(columns, names, ",") }

{ sub(/\r$/, ""); sub(/^\357\273\277/, "") }

NR == 1 {
    count = split_record($0, heading)
    for (i = 1; i <= count; i++) place[heading[i]] = i
    for (c = 1; c <= wanted; c++) {
        if (!(names[c] in place)) continue
        source[++shown] = place[names[c]]
        cell[0, shown] = names[c]; width[shown] = length(names[c]); numeric[shown] = 1
    }
    next
}

NF || length($0) {
    rows++
    split_record($0, field)
    for (c = 1; c <= shown; c++) {
        value = field[source[c]]
        cell[rows, c] = value
        if (length(value) > width[c]) width[c] = length(value)
        if (value != "" && value !~ /^-?[0-9]+([.][0-9]+)?$/) numeric[c] = 0
    }
}

END {
    for (r = 0; r <= rows; r++) {
        line = ""
        for (c = 1; c <= shown; c++) {
            format = numeric[c] ? "%" width[c] "s" : (c == shown ? "%s" : "%-" width[c] "s")
            line = line (c > 1 ? "  " : "") sprintf(format, cell[r, c])
        }
        print line
        if (r == 0) {
            rule = ""
            for (c = 1; c <= shown; c++) {
                dash = sprintf("%" width[c] "s", ""); gsub(/ /, "-", dash)
                rule = rule (c > 1 ? "  " : "") dash
            }
            print rule
        }
    }
    if (!rows) print "(none)"
}
