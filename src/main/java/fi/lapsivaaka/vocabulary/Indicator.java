package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/**
 * Something that is followed about children's lives, to be read beside euros.
 *
 * @param unit {@code children}, {@code percent}, {@code decisions}, {@code hours} or {@code index}
 * @param better which way is better for children: {@code lower}, {@code higher}, or {@code unclear} where it depends
 * @param family code of the service family whose euros it stands beside; empty for all euros for
 *     children
 * @param level code of the level whose euros it stands beside; empty for all levels of the family
 * @param yearsBetween 2 where the source asks every other year
 * @param sotkanet ids in Sotkanet that were verified; empty where none was
 * @param caution how it can mislead
 * @param checked whether the source was read, {@code V} in the file; otherwise professional knowledge
 */
public record Indicator(
        String id,
        LocalizedText name,
        String unit,
        String better,
        String family,
        String level,
        int yearsBetween,
        String sotkanet,
        LocalizedText caution,
        boolean checked,
        String source) {}
