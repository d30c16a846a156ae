package fi.lapsivaaka.classification;

/** Which part of an amount is for children, as a rule tells it. */
sealed interface Share {

    /** Ten thousandths of the amount. */
    record Fixed(int basisPoints) implements Share {}

    /** The share of residents under 18. */
    record OfPopulation() implements Share {}

    /** Follows whoever uses what is paid for. */
    record Inherited() implements Share {}

    /**
     * @param text {@code population}, {@code inherit}, or percent with at most two decimals
     * @throws NumberFormatException when it is none of these
     */
    static Share of(String text) {
        return switch (text) {
            case "population" -> new OfPopulation();
            case "inherit" -> new Inherited();
            default -> {
                if (!text.matches("(100|[0-9]{1,2})(\\.[0-9]{1,2})?")) {
                    throw new NumberFormatException("share '" + text + "'");
                }
                int basisPoints =
                        new java.math.BigDecimal(text).movePointRight(2).intValueExact();
                if (basisPoints > 10_000) {
                    throw new NumberFormatException("share '" + text + "'");
                }
                yield new Fixed(basisPoints);
            }
        };
    }
}
