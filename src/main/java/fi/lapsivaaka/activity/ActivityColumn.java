package fi.lapsivaaka.activity;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file of activity figures.
 *
 * @param index place in the file, from 0
 * @param field its meaning; null when it is not read
 * @param year of a value: the year in its name ({@code TP2024}), or 0
 */
public record ActivityColumn(
        int index, String name, @Nullable ActivityField field, int year) {}
