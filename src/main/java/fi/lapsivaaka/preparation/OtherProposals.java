package fi.lapsivaaka.preparation;

import fi.lapsivaaka.people.Visitor;
import java.util.List;

/** Tells which other proposals hit the same children, seen from the work on a draft. */
public interface OtherProposals {

    /** Those open to a visitor, the nearest first. */
    List<OtherProposal> openTo(Visitor visitor, Preparation work);

    /** Those of the organisation that the draft is of, the nearest first. */
    List<OtherProposal> ofOwner(Preparation work);
}
