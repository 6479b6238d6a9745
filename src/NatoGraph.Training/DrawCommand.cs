using System.CommandLine;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Training;

/// <summary><c>draw TEXT</c></summary>
internal static class DrawCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "Sentences." };
        var command = new Command("draw", "Draw the trees of sentences.") { text };
        command.SetAction(parsed => Draw(Segmenter.Segment(new CleanedText(parsed.GetValue(text)!, [], []))));
        return command;
    }

    private static void Draw(SegmentedText text)
    {
        var names = MentionFinder.Find(text, LanguagePack.French).Names.OfType<PersonMention>();
        var structure = new ArticleStructure(text, [.. names.Select(n => n.Span)], SyntaxModel.French);
        foreach (var sentence in text.Sentences)
        {
            Console.WriteLine(structure.Of(sentence).Draw());
        }
    }
}
