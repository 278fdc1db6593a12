package newsweft.query;

import java.util.Set;

/**
 * The steps of plans that only read, in Neo4j 5 and newer. A step that is not among them
 * is refused, so that one that a later version brings is looked at first.
 */
final class Operators {

	private static final Set<String> READING = Set.of("""
			AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode
			AssertSameRelationship BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply
			DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
			DirectedRelationshipFulltextIndexSearch DirectedRelationshipIndexContainsScan
			DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
			DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
			DirectedRelationshipUniqueIndexSeekByRange DirectedRelationshipVectorIndexSearch
			DirectedUnionRelationshipTypesScan Distinct DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup
			DynamicUndirectedRelationshipTypeLookup Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand
			Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply
			LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
			NodeCountFromCountStore NodeFulltextIndexSearch NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan
			NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin
			NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NodeVectorIndexSearch NonFuseable NullifyMetadata Optional
			OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop
			PartitionedAllNodesScan PartitionedDirectedAllRelationshipsScan PartitionedDirectedRelationshipIndexScan
			PartitionedDirectedRelationshipIndexSeek PartitionedDirectedRelationshipIndexSeekByRange
			PartitionedDirectedRelationshipTypeScan PartitionedDirectedRelationshipTypesScan
			PartitionedDirectedUnionRelationshipTypesScan PartitionedIntersectionNodeByLabelsScan
			PartitionedNodeByLabelScan PartitionedNodeIndexScan PartitionedNodeIndexSeek
			PartitionedNodeIndexSeekByRange PartitionedSubtractionNodeByLabelsScan
			PartitionedUndirectedAllRelationshipsScan PartitionedUndirectedRelationshipIndexScan
			PartitionedUndirectedRelationshipIndexSeek PartitionedUndirectedRelationshipIndexSeekByRange
			PartitionedUndirectedRelationshipTypeScan PartitionedUndirectedUnionRelationshipTypesScan
			PartitionedUnionNodeByLabelsScan PartitionedUnwind PathPropagatingBFS PreserveOrder ProduceResults
			ProjectEndpoints Projection RelationshipCountFromCountStore RemoteBatchProperties
			RemoteBatchPropertiesWithFilter Repeat RepeatOptions RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
			SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies
			TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan
			UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
			UndirectedRelationshipFulltextIndexSearch UndirectedRelationshipIndexContainsScan
			UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
			UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
			UndirectedRelationshipUniqueIndexSeekByRange UndirectedRelationshipVectorIndexSearch
			UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin
			VarLengthExpand""".split("\\s+"));

	private Operators() {
	}

	/**
	 * Whether a step only reads.
	 * @param operator what comes after the name in parentheses, such as the {@code All}
	 * of {@code Expand(All)}, only says how
	 */
	static boolean areReading(String operator) {
		return READING.contains(operator.replaceFirst("\\(.*", ""));
	}

}
