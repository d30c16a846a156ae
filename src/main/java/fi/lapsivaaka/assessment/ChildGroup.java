package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * Fact: children whom the matter concerns.
 *
 * @param age code of the age band
 * @param count how many, 0 when not known
 * @param vulnerabilities codes of the groups in a vulnerable position
 * @param otherProposals other open proposals that concern the same children within the period of the cumulative check
 */
public record ChildGroup(
        String proposal,
        String id,
        String age,
        long count,
        boolean countKnown,
        List<String> vulnerabilities,
        long otherProposals) {}
