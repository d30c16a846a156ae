package fi.lapsivaaka.childbudget;

import java.util.Arrays;
import java.util.Optional;

/** What the euros of a child budget can be told apart by. Each is a column of the sums and of the lines behind them. */
public enum Dimension {
    BODY("body", "body"),
    RESULT_AREA("result-area", "result_area"),
    FAMILY("family", "family"),
    SERVICE("service", "service"),
    LIFE_STAGE("life-stage", "life_stage"),
    AREA("area", "area"),
    STATUTORY("statutory", "statutory"),
    PROVISION("provision", "provision"),
    CARE_STRUCTURE("care-structure", "care_structure"),
    SHARE_BASIS("share-basis", "share_basis"),
    LEVEL("level", "level");

    private final String code;
    private final String column;

    Dimension(String code, String column) {
        this.code = code;
        this.column = column;
    }

    /** As in addresses of pages and names of files. */
    public String code() {
        return code;
    }

    /** Column of {@code child_budget_sum}. */
    String column() {
        return column;
    }

    public static Optional<Dimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(code))
                .findFirst();
    }
}
