package accord.extract;

import accord.codebook.Codebook;

final class SourcesPass implements Pass {
    SourcesPass(Codebook codebook) {}

    @Override
    public void apply(Scene scene) {}
}
