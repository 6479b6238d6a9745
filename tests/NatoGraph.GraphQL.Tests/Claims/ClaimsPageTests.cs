using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Claims;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Tests.Claims;

public sealed class ClaimsPageTests
{
    [Fact]
    public void Pages_AskingForTheSame_AreEqual()
    {
        Assert.Equal(Page([Predicate.HoldsPost, Predicate.Succeeds]), Page([Predicate.HoldsPost, Predicate.Succeeds]));
        Assert.Equal(Page([Predicate.HoldsPost]).GetHashCode(), Page([Predicate.HoldsPost]).GetHashCode());
    }

    [Fact]
    public void Pages_AskingForOther_Differ()
    {
        var page = Page([Predicate.HoldsPost]);

        Assert.NotEqual(page, Page([Predicate.Succeeds]));
        Assert.NotEqual(page, Page(null));
        Assert.NotEqual(page, page with { Order = new Order(OrderField.Confidence) });
        Assert.NotEqual(page, page with { Part = new PageRequest(First: 2) });
        Assert.NotEqual(page, page with { Filter = page.Filter with { Date = new DateFilter(Certainty: DateCertainty.Certainly) } });
    }

    private static ClaimsPage Page(Predicate[]? predicates) =>
        new(new ClaimFilter(predicates is null ? null : [.. predicates]), new Order(OrderField.Date), new PageRequest(First: 1));
}
