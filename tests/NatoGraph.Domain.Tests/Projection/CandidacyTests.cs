using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;

namespace NatoGraph.Domain.Tests.Projection;

public sealed class CandidacyTests
{
    public static TheoryData<string, Log, FactStatus> Cases { get; } = new()
    {
        { "rumoured", new Log().Article("2023-06-20").Candidate("kim"), FactStatus.Possible },
        { "declared", new Log().Article("2023-06-20").Candidate("kim", Modality.Asserted), FactStatus.Established },
        { "withdrawn", new Log().Article("2023-06-20").Candidate("kim", Modality.Asserted).Article("2023-07-01").Candidate("kim", Modality.Denied), FactStatus.Refuted },
        { "named again", new Log().Article("2023-06-20").Candidate("kim", Modality.Denied).Article("2023-07-01").Candidate("kim"), FactStatus.Disputed },
        { "won", new Log().Article("2023-06-20").Candidate("kim").Article("2024-01-01").Holds("kim"), FactStatus.Possible },
        { "lost", new Log().Article("2023-06-20").Candidate("kim").Article("2024-01-01").Holds("eve"), FactStatus.Possible },
        { "only denied", new Log().Article("2023-06-20").Candidate("kim", Modality.Denied), FactStatus.Refuted },
        { "a holding that is denied", new Log().Article("2023-06-20").Holds("kim", modality: Modality.Denied), FactStatus.Refuted },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Project_Candidate_HasTheStatusOfWhatIsSaid(string what, Log log, FactStatus status)
    {
        var candidacy = Assert.Single(log.Project().Candidacies);

        Assert.True(status == candidacy.Status, $"{what}: {candidacy.Status}");
        Assert.Equal("candidacy/chef-de-l-union--kim", candidacy.Id.ToString());
    }
}
