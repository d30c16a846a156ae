package fi.lapsivaaka.workshop.web;

import java.util.List;

/**
 * The workshop at a glance, in the page's language.
 *
 * @param national whether the reader may write the national rules
 */
record HomeView(
        List<SetView> sets,
        List<DraftLine> underWay,
        List<DraftLine> closed,
        boolean national,
        List<LocalLine> locals,
        List<String> problems) {

    /**
     * An organisation with rules of its own, or one that could have some.
     *
     * @param own whether the reader may write them
     * @param versions those in force
     */
    record LocalLine(String code, String name, boolean own, List<String> versions) {}

    /**
     * A rule set and its versions.
     *
     * @param since from when its version is in force
     * @param taken whether this service works by it yet
     * @param refused whether this release cannot read the version in force
     */
    record SetView(
            String id,
            String title,
            String label,
            String since,
            boolean taken,
            boolean refused,
            List<VersionLine> versions) {}

    /**
     * @param from from when it is in force; the empty text where it never was
     * @param owner whose own it is; the empty text for a national one
     */
    record VersionLine(
            String id,
            int number,
            String label,
            String from,
            String who,
            String reason,
            boolean now,
            boolean shipped,
            String owner) {

        /** The same without the name of whoever published it. */
        VersionLine withoutWho() {
            return new VersionLine(id, number, label, from, "", reason, now, shipped, owner);
        }
    }

    /** @param owner the organisation that it is for; the empty text for a national one */
    record DraftLine(
            String id, String name, String set, String state, String opened, String who, int revision, String owner) {}
}
