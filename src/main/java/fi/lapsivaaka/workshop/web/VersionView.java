package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import fi.lapsivaaka.workshop.web.HomeView.VersionLine;
import java.util.List;

/** Versions as anybody may read them. */
final class VersionView {

    private VersionView() {}

    /**
     * A version and what it changed.
     *
     * @param others versions that it can be compared with
     * @param with the one that it is compared with; the empty text for none
     */
    record Whole(
            VersionLine version,
            String set,
            String setTitle,
            String sha256,
            String openAssessments,
            String published,
            List<VersionLine> others,
            String with,
            String withLabel,
            List<ChangeLine> changes,
            int more) {}

    /** A rule through all versions: where something of it changed, the newest first. */
    record History(String set, String setTitle, String rule, List<Step> steps) {}

    record Step(VersionLine version, List<ChangeLine> changes) {}
}
