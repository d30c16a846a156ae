package fi.lapsivaaka.ledger;

/** A code and the name beside it, told apart also where one cell holds both: {@code 3051 Perusopetus}. */
record CodeAndName(String code, String name) {

    /**
     * @param coded the cell of the code column
     * @param named the cell of the name column; a name of digits alone is no name
     */
    static CodeAndName of(String coded, String named) {
        String name = named.isEmpty() || digits(named) == named.length() ? "" : named;
        String whole = whole(coded);
        int end = codeEnd(whole);
        if (end == whole.length()) {
            return new CodeAndName(whole, name);
        }
        String rest = whole.substring(end);
        int start = 0;
        while (start < rest.length() && " -–:.,\u00a0".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return new CodeAndName(whole.substring(0, end), name.isEmpty() ? rest.substring(start) : name);
    }

    /** A code that a spreadsheet made a number of ({@code 3051.0}) without its decimals. */
    static String whole(String code) {
        int digits = digits(code);
        boolean number = digits > 0
                && (code.length() == digits + 2 || code.length() == digits + 3)
                && (code.charAt(digits) == '.' || code.charAt(digits) == ',')
                && code.chars().skip(digits + 1L).allMatch(letter -> letter == '0');
        return number ? code.substring(0, digits) : code;
    }

    /** Where the code ends: at the first blank after digits; a text that begins with a letter is a name, unless it is one short word with digits. */
    private static int codeEnd(String text) {
        int blank = 0;
        boolean anyDigit = false;
        while (blank < text.length() && text.charAt(blank) != ' ' && text.charAt(blank) != '\u00a0') {
            anyDigit |= Character.isDigit(text.charAt(blank));
            blank++;
        }
        return anyDigit ? blank : 0;
    }

    private static int digits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
