using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>An event that an article may tell of.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Site">The date in its sentence; none where what was read takes its date from elsewhere.</param>
/// <param name="Read">What the rules read, if they read it.</param>
/// <param name="Signs">What is true of it.</param>
internal sealed record EventCandidate(EventKind Kind, EventSite? Site, ClaimDraft? Read, FeatureList Signs);
