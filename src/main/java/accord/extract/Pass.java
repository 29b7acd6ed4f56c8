package accord.extract;

/** One step of coding an article: reads the scene, adds to it. Passes run in a fixed order. */
interface Pass {
    void apply(Scene scene);
}
