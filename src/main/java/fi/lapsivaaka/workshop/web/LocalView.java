package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import fi.lapsivaaka.workshop.web.HomeView.DraftLine;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation's own rules, in the page's language. */
final class LocalView {

    private LocalView() {}

    /**
     * The organisation and its rules.
     *
     * @param writes whether the reader may open drafts for it
     * @param problems of a folder that was refused
     */
    record Page(String code, String organisation, boolean writes, List<SetView> sets, List<String> problems) {}

    /**
     * One rule set there.
     *
     * @param national name of the national version in force
     * @param version the organisation's own; null where it goes by the national rules
     * @param standsOn name of the national version that it stands on; the empty text without rules of its own
     * @param newer name of a newer national version; null where it stands on the newest
     * @param changes how it differs from the one it stands on
     * @param more changes that are not shown
     * @param comparison what the newer national version means for it; empty where there is none
     * @param moreCompared rows of it that are not shown
     * @param drafts under way, for those who may read them
     * @param history its versions, the newest first
     */
    record SetView(
            String id,
            String title,
            String national,
            @Nullable VersionLine version,
            String standsOn,
            @Nullable String newer,
            List<ChangeLine> changes,
            int more,
            List<RowLine> comparison,
            int moreCompared,
            List<DraftLine> drafts,
            List<VersionLine> history) {}

    /**
     * A row or entry in the three-way view.
     *
     * @param kind {@code conflict}, {@code both}, {@code ours} or {@code theirs}
     * @param open whether a person still has to choose
     */
    record RowLine(String kind, String path, String entry, boolean open, List<PartLine> parts) {}

    /** A cell or text in its versions; the empty text where there is none. */
    record PartLine(String part, String was, String fresh, String ours, String chosen) {}

    /**
     * The three-way view of a draft.
     *
     * @param was name of the national version that the organisation's rules in force stand on
     * @param fresh name of the one that the draft stands on
     * @param ours name of the organisation's version in force
     * @param newer name of a national version on which it could stand now; null where there is none
     * @param open conflicts that wait for a person
     */
    record Comparison(
            String draft,
            String draftName,
            String code,
            String organisation,
            String was,
            String fresh,
            String ours,
            @Nullable String newer,
            boolean writes,
            int open,
            List<RowLine> rows,
            int more) {}
}
