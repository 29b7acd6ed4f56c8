package accord.text;

/** One family of manners in which texts name a time. */
interface DatePattern {

    /**
     * The longest expression of this family that starts at a lexeme, else null.
     *
     * @param x the lexemes of the text
     * @param i position of the first lexeme of the expression
     */
    Found at(Lexemes x, int i);

    /**
     * A match.
     *
     * @param end position of the lexeme after the last
     * @param form its manner
     * @param when what it names
     */
    record Found(int end, DateExpression.Form form, When when) {}
}
