package accord.extract;

/** Says whether a deal is the news of the article or only recalled: by where it is told first, and how. */
final class BackgroundPass implements Pass {
    private static final int LEAD = 2;

    @Override
    public void apply(Scene scene) {
        int size = Math.max(1, scene.reading.sentences().size());
        for (Draft draft : scene.drafts) {
            double past = 0;
            int first = draft.reports.get(0).sentence;
            past += first < LEAD ? -1 : 0;
            past += first > size / 2 ? 0.5 : 0;
            long recalled = draft.reports.stream().filter(r -> r.recalled).count();
            past += 1.5 * recalled / draft.reports.size();
            past += draft.reports.size() >= 3 ? -0.8 : 0;
            past += draft.reports.stream().anyMatch(r -> r.fresh) ? -0.8 : 0;
            past += draft.reports.stream().anyMatch(r -> r.other) && recalled > 0 ? 0.3 : 0;
            draft.background = past > 0.6;
            if (draft.background) {
                draft.rules.add("background:recalled");
            }
        }
    }
}
