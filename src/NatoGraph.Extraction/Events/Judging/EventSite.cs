using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>A date in its sentence, at which events of any kind may be told, with what is true of it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Time">The words that give the date.</param>
/// <param name="Date">The date.</param>
/// <param name="Signs">What is true of the date and the words around it.</param>
/// <param name="Nearest">How near the words stand that tell of events.</param>
internal sealed record EventSite(SentenceView Sentence, TemporalExpression Time, Edtf Date, FeatureList Signs, NearestWords Nearest);
