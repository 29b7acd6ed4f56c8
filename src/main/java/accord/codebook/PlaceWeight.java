package accord.codebook;

import accord.text.Folding;

/** Weighs what a name may be: by class and population, by the level word beside it, by the countries that the article names. */
final class PlaceWeight {
    private final Gazetteer gazetteer;

    PlaceWeight(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    double of(Spot spot, String written, PlaceEntry entry, PlaceContext context, PlaceEntry holder) {
        double share = context.share(entry.country());
        double score = prior(entry) + 4 * share + (share >= 0.12 ? 1.6 : 0);
        score += cue(spot.cue(), entry.level());
        if (holder != null && gazetteer.within(entry, holder)) {
            score += 5;
        }
        if (Folding.fold(entry.name()).equals(written)) {
            score += 0.6;
        }
        return score;
    }

    private static double prior(PlaceEntry entry) {
        double people = entry.population() > 0 ? 0.8 * Math.log10(entry.population() + 10.0) : 0.8;
        return switch (entry.level()) {
            case "country" -> 6.5;
            case "governorate" -> 4.2;
            case "district" -> Math.min(people, 3) + 0.2;
            case "subdistrict" -> Math.min(people, 2.6) - 0.2;
            case "region" -> 4;
            case "city", "town" -> people + 0.3;
            default -> people;
        };
    }

    private static double cue(String cue, String level) {
        if (cue.isEmpty()) {
            return 0;
        }
        if (cue.equals(level)) {
            return 2;
        }
        boolean settlement = level.equals("city")
                || level.equals("town")
                || level.equals("village")
                || level.equals("camp")
                || level.equals("neighbourhood");
        return switch (cue) {
            case "city", "town", "village" -> settlement ? 1.2 : -1;
            case "neighbourhood", "camp" -> settlement ? 1.2 : level.equals("region") ? 0 : -1;
            case "district" -> settlement || level.equals("subdistrict") ? 1.2 : -1;
            case "governorate" -> level.equals("region") ? 0.5 : level.equals("country") ? -1 : -1.5;
            case "region" -> level.equals("governorate") ? 1.8 : level.equals("district") ? 0.8 : settlement ? -0.8 : 0;
            default -> 0;
        };
    }
}
