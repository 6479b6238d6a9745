using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training.Tests.Treebanks;

/// <summary>Sentences in the CoNLL-U format, written for these tests.</summary>
internal static class Samples
{
    public static string[] Départ { get; } = Lines(
        """
        # text = Le départ du maire surprend.
        1 Le le DET _ Definite=Def|Gender=Masc|Number=Sing|PronType=Art 2 det _ _
        2 départ départ NOUN _ Gender=Masc|Number=Sing 6 nsubj _ _
        3-4 du _ _ _ _ _ _ _ _
        3 de de ADP _ _ 5 case _ _
        4 le le DET _ Definite=Def|Gender=Masc|Number=Sing|PronType=Art 5 det _ _
        5 maire maire NOUN _ Gender=Masc|Number=Sing 2 nmod _ _
        6 surprend surprendre VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 0 root _ _
        7 . . PUNCT _ _ 6 punct _ _
        """);

    public static string[] Question { get; } = Lines(
        """
        # text = Partira-t-elle ?
        1 Partira partir VERB _ Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin 0 root _ _
        2 -t-elle lui PRON _ Gender=Fem|Number=Sing|Person=3|PronType=Prs 1 nsubj _ _
        3 ? ? PUNCT _ _ 1 punct _ _
        """);

    public static TreebankSentence Aligned(string[] lines) => TokenAligner.Align(ConlluReader.Read(lines).Single());

    /// <summary>The format has tabs between columns; here they are spaces.</summary>
    private static string[] Lines(string text) =>
        [.. text.Split('\n').Select(line => line.StartsWith('#') ? line : line.Trim().Replace(' ', '\t'))];
}
