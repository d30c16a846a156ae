package fi.lapsivaaka.childbudget;

/**
 * How a level is shown: always with a sign and a word, so that colour is never alone.
 *
 * @param kind {@code level}
 * @param code of the level, which also names its colour and pattern
 * @param name in the page's language
 * @param sign one letter or number
 */
public record LevelMark(String kind, String code, String name, String sign) {}
