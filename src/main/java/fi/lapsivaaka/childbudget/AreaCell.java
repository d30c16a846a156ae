package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.Phase;

/** A sum of the year by area, life stage, phase and level; cents of all euros and of the children's part. */
record AreaCell(String area, String lifeStage, Phase phase, String level, long totalCents, long childCents) {}
