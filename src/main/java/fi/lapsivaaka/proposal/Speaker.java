package fi.lapsivaaka.proposal;

/** Whose words a passage is. What an appeal or an initiative claims is not a statement of the authority. */
public enum Speaker {
    AUTHORITY,
    CLAIMANT
}
