package fi.lapsivaaka.workshop;

import java.util.List;

/**
 * A row or entry that the national rules or an organisation changed since both were alike.
 *
 * @param path of the file
 * @param entry id of the row, or name of the entry
 * @param parts the cells that differ somewhere; of other files and of whole rows there is one part without a name
 */
public record ThreeWayRow(String path, String entry, Kind kind, List<Part> parts) {

    /** Who changed what. */
    public enum Kind {
        /** Both changed the same, and otherwise: a person chooses. */
        CONFLICT,
        /** Both changed it, each something else of it, or both alike. */
        BOTH,
        /** Only the organisation changed it. */
        OURS,
        /** Only the national rules changed it. */
        THEIRS
    }

    /**
     * One cell or text, in four versions; the empty text where there is none.
     *
     * @param part name of the column
     * @param was in the national version that the organisation's rules stand on
     * @param fresh in the newer national version
     * @param ours in the organisation's rules
     * @param chosen in the draft that puts them together; the same as ours where there is no draft
     */
    public record Part(String part, String was, String fresh, String ours, String chosen) {

        boolean conflict() {
            return !was.equals(fresh) && !was.equals(ours) && !fresh.equals(ours);
        }
    }

    public ThreeWayRow {
        parts = List.copyOf(parts);
    }

    static Kind kind(List<Part> parts) {
        if (parts.stream().anyMatch(Part::conflict)) {
            return Kind.CONFLICT;
        }
        boolean theirs = parts.stream().anyMatch(part -> !part.was().equals(part.fresh()));
        boolean ours = parts.stream().anyMatch(part -> !part.was().equals(part.ours()));
        return theirs && ours ? Kind.BOTH : ours ? Kind.OURS : Kind.THEIRS;
    }
}
