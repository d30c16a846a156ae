package fi.lapsivaaka.workshop.web;

import java.util.List;

/** The workshop at a glance, in the page's language. */
record HomeView(List<SetView> sets, List<DraftLine> underWay, List<DraftLine> closed, List<String> problems) {

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

    /** @param from from when it is in force; the empty text where it never was */
    record VersionLine(
            String id,
            int number,
            String label,
            String from,
            String who,
            String reason,
            boolean now,
            boolean shipped) {}

    record DraftLine(String id, String name, String set, String state, String opened, String who, int revision) {}
}
