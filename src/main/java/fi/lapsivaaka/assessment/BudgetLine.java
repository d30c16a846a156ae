package fi.lapsivaaka.assessment;

/**
 * Fact: the child part of one service in a budget proposal.
 *
 * @param service id of the service
 * @param level code of its level
 * @param previous cents in the present budget
 * @param proposed cents in the proposal
 * @param change cents, proposed less previous
 * @param changePermille change in thousandths of the present budget
 * @param purchased whether it is bought
 * @param statutory whether an act obliges to provide it
 */
public record BudgetLine(
        String proposal,
        String service,
        String level,
        long previous,
        long proposed,
        long change,
        long changePermille,
        boolean purchased,
        boolean statutory) {}
