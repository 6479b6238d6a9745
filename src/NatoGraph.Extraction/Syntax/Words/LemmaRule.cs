namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>How a form becomes its lemma: the last <paramref name="Cut"/> letters go, <paramref name="Append"/> comes.</summary>
/// <param name="Cut">How many letters go.</param>
/// <param name="Append">What comes instead.</param>
internal readonly record struct LemmaRule(int Cut, string Append)
{
    /// <summary>The rule that leads from a form to a lemma, both in small letters.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(form.Length - common, lemma[common..]);
    }

    /// <summary>The lemma of a form; the form itself where it is too short for the rule.</summary>
    public string Apply(string form) => Cut > form.Length ? form : string.Concat(form.AsSpan(0, form.Length - Cut), Append);
}
