package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;

/**
 * What a rule says to people.
 *
 * @param title a few words for lists
 * @param message what was noticed and why it matters; never "unlawful", never "not done" when only the text is known
 * @param resolve what would resolve it
 */
public record RuleText(LocalizedText title, LocalizedText message, LocalizedText resolve) {}
